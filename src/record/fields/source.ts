import { field } from './field.ts'
import { forms } from './forms.ts'

/** The name of a source within its entry. */
const idField = field({
  type: ({ id }) => id,
  meaning: {
    es: 'Cómo la nombran las afirmaciones de la entrada.',
    en: 'What the statements of the entry call it.',
  },
  form: forms.id,
  example: '"lusa-2024-06-10"',
})

/** The fields of a source that is a page of the web. */
export const webSourceFields = {
  id: idField,
  publisher: field({
    type: ({ text }) => text,
    meaning: { es: 'El medio que la publica.', en: 'The outlet that publishes it.' },
    form: forms.text,
    example: '"Público"',
  }),
  agency: field({
    type: ({ text }) => text,
    optional: true,
    meaning: {
      es: 'La agencia de la que es el texto, si la página lo dice.',
      en: 'The agency whose text it is, where the page says so.',
    },
    form: forms.text,
    example: '"Lusa"',
  }),
  title: field({
    type: ({ text }) => text,
    meaning: { es: 'El título, como se publicó.', en: 'The title as published.' },
    form: { es: 'Texto en el idioma de la página.', en: 'Text in the language of the page.' },
    example: '"…"',
  }),
  titleRebuilt: field({
    type: ({ z }) => z.literal(true),
    optional: true,
    meaning: {
      es: 'El título está incompleto y se reconstruyó desde la dirección.',
      en: 'The title is incomplete and was rebuilt from the address.',
    },
    form: forms.flag,
    example: 'true',
  }),
  published: field({
    type: ({ day }) => day,
    meaning: { es: 'Día de publicación.', en: 'The day of publication.' },
    form: forms.day,
    example: '"2024-06-10"',
  }),
  publishedInferred: field({
    type: ({ z }) => z.literal(true),
    optional: true,
    meaning: {
      es: 'El día se infirió del hecho que la página informa.',
      en: 'The day was inferred from the event that the page reports.',
    },
    form: forms.flag,
    example: 'true',
  }),
  language: field({
    type: ({ language }) => language,
    meaning: { es: 'Idioma en que está escrita.', en: 'The language it is written in.' },
    form: forms.language,
    example: '"es"',
  }),
  url: field({
    type: ({ exactText }) => exactText,
    optional: true,
    meaning: {
      es: 'La dirección de la página; falta si no se encontró ninguna.',
      en: 'The address of the page; missing where none was found.',
    },
    form: { es: 'Dirección web completa.', en: 'A complete web address.' },
    example: '"https://…"',
  }),
  through: field({
    type: ({ id }) => id,
    optional: true,
    meaning: {
      es: 'La fuente de la entrada que cita la página, si esta no se leyó.',
      en: 'The source of the entry that cites the page, where the page itself was not read.',
    },
    form: { es: 'El id de otra fuente de la entrada.', en: 'The id of another source of the entry.' },
    editing: {
      es: 'Las afirmaciones que nombran esta fuente nombran también la otra.',
      en: 'Claims that name this source name the other one as well.',
    },
    example: '"lusa-2024-06-10"',
  }),
  archive: field({
    type: ({ exactText }) => exactText,
    optional: true,
    meaning: { es: 'La dirección de una copia archivada.', en: 'The address of an archived copy.' },
    form: { es: 'Dirección web completa, con https.', en: 'A complete web address, with https.' },
    example: '"https://…"',
  }),
}

/** The fields of a source that is an article of data/articles/. */
export const articleSourceFields = {
  id: { ...idField, example: '"article-lisbon"' },
  article: field({
    type: ({ id }) => id,
    meaning: {
      es: 'Un texto que el proyecto guarda completo.',
      en: 'A text that the project holds in full.',
    },
    form: forms.article,
    editing: { es: 'Debe estar en data/articles/.', en: 'It must be in data/articles/.' },
    example: '"lisbon-forum"',
  }),
}

type Named = { publisher: string; title: string; url?: string | null | undefined } | { article: string }

/** What is the same for a page or an article in every move that names it; a page without an address goes by its title. */
export function sourceKey(source: Named): string {
  return 'article' in source ? source.article : (source.url ?? `${source.publisher}: ${source.title}`)
}
