import { inSpanish } from '../meaning.ts'
import { acceptedField } from './accepted.ts'
import { field } from './field.ts'
import { forms } from './forms.ts'

/** The field of an article's file that serves those who edit it. */
const articleEditingFields = { accepted: acceptedField }

/** The fields of an article that are published. */
export const publishedArticleFields = {
  id: field({
    type: ({ id }) => id,
    meaning: {
      es: 'El nombre del artículo en los enlaces y en los archivos. No cambia.',
      en: 'The name of the article in links and files. It does not change.',
    },
    form: forms.id,
    example: '"lisbon-forum"',
  }),
  label: field({
    type: ({ texts }) => texts,
    meaning: { es: 'Cómo se lo llama en este sitio.', en: 'What it is called on this site.' },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
  }),
  language: field({
    type: ({ language }) => language,
    meaning: { es: 'Idioma en que está escrito.', en: 'The language it is written in.' },
    form: forms.language,
    example: '"es"',
  }),
  title: field({
    type: ({ text }) => text.nullable(),
    meaning: { es: 'El título, como se publicó.', en: 'The title as published.' },
    form: forms.textOrNull,
    example: 'null',
  }),
  author: field({
    type: ({ text }) => text.nullable(),
    meaning: { es: 'Autor o autora.', en: 'The author.' },
    form: forms.textOrNull,
    example: 'null',
  }),
  publisher: field({
    type: ({ text }) => text.nullable(),
    meaning: { es: 'El medio que lo publicó.', en: 'The outlet that published it.' },
    form: forms.textOrNull,
    example: 'null',
  }),
  published: field({
    type: ({ day }) => day.nullable(),
    meaning: { es: 'Día de publicación.', en: 'The day of publication.' },
    form: { es: 'Un día, o nulo si no consta.', en: 'A day, or null when not known.' },
    example: 'null',
  }),
  url: field({
    type: ({ exactText }) => exactText,
    optional: true,
    meaning: { es: 'La dirección en que se publicó.', en: 'The address at which it was published.' },
    form: { es: 'Dirección web completa.', en: 'A complete web address.' },
    example: '"https://…"',
  }),
  written: field({
    type: ({ z, exactText, texts }) =>
      z.strictObject({
        bounds: exactText.describe('An EDTF interval.').register(inSpanish, { text: 'Un intervalo EDTF.' }),
        basis: texts,
      }),
    optional: true,
    meaning: {
      es: 'Entre qué días se escribió y qué palabras lo muestran.',
      en: 'Between which days it was written, and which words show it.',
    },
    form: {
      es: 'Un intervalo (bounds) y su razón en ambos idiomas (basis).',
      en: 'An interval (bounds) and its reason in both languages (basis).',
    },
    example: '{ "bounds": "2024-06-10/2024-09-01", "basis": { … } }',
  }),
  note: field({
    type: ({ texts }) => texts,
    meaning: { es: 'Qué se sabe del texto y qué no.', en: 'What is known of the text and what is not.' },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
  }),
  rights: field({
    type: ({ texts }) => texts,
    meaning: { es: 'De quién es el texto.', en: 'Whose the text is.' },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
  }),
  sha256: field({
    type: ({ z }) => z.string().regex(/^[0-9a-f]{64}$/),
    meaning: {
      es: 'Suma que muestra que el texto no se ha tocado.',
      en: 'A sum that shows that the text has not been touched.',
    },
    form: {
      es: 'SHA-256, en hexadecimal, de los párrafos unidos por saltos de línea.',
      en: 'SHA-256, in hexadecimal, of the paragraphs joined by line feeds.',
    },
    example: '"9f86d081…"',
    unpublished: true,
  }),
  paragraphs: field({
    type: ({ z, exactText }) => z.array(exactText).min(1),
    meaning: { es: 'El texto; el primero es el párrafo 1.', en: 'The text; the first is paragraph 1.' },
    form: { es: 'Lista de textos.', en: 'A list of texts.' },
    example: '["…", "…"]',
    unpublished: true, // it is under no open licence
  }),
}

const { sha256, paragraphs, ...told } = publishedArticleFields

/** All fields of an article that the project holds in full, in the order of its file. */
export const articleFields = { ...told, ...articleEditingFields, sha256, paragraphs }
