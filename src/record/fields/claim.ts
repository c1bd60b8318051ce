import { natureIds } from '#src/domain/vocabulary.ts'
import { field } from './field.ts'
import { forms } from './forms.ts'

/** The fields of a passage of an article that supports a statement. */
export const quoteFields = {
  article: field({
    type: ({ id }) => id,
    meaning: { es: 'De qué artículo es.', en: 'The article it is from.' },
    form: forms.article,
    editing: {
      es: 'También debe estar entre las fuentes de la afirmación.',
      en: 'It must also be among the sources of the claim.',
    },
    example: '"lisbon-forum"',
  }),
  exact: field({
    type: ({ exactText }) => exactText,
    meaning: { es: 'El pasaje, letra por letra.', en: 'The passage, letter for letter.' },
    form: { es: 'Texto dentro de un solo párrafo.', en: 'Text within a single paragraph.' },
    example: '"la agenda de trabajo"',
  }),
  prefix: field({
    type: ({ exactText }) => exactText,
    optional: true,
    meaning: {
      es: 'Lo que está justo antes, si el pasaje se repite.',
      en: 'What stands right before it, where the passage recurs.',
    },
    form: { es: 'Texto, con sus espacios.', en: 'Text, with its spaces.' },
    example: '"ministros y "',
  }),
  suffix: field({
    type: ({ exactText }) => exactText,
    optional: true,
    meaning: {
      es: 'Lo que está justo después, si el pasaje se repite.',
      en: 'What stands right after it, where the passage recurs.',
    },
    form: { es: 'Texto, con sus espacios.', en: 'Text, with its spaces.' },
    example: '" reflejaron"',
  }),
}

/** The fields of a statement. */
export const claimFields = {
  nature: field({
    type: ({ z }) => z.enum(natureIds),
    meaning: {
      es: 'Si es lo que una fuente informa (reported) o una interpretación atribuida (interpretation).',
      en: 'Whether it is what a source reports (reported) or an attributed interpretation (interpretation).',
    },
    form: { es: 'Una de esas dos palabras.', en: 'One of these two words.' },
    example: '"reported"',
  }),
  text: field({
    type: ({ texts }) => texts,
    meaning: { es: 'La afirmación, en palabras propias.', en: 'The statement, in our own words.' },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
  }),
  sources: field({
    type: ({ z, id }) => z.array(id).min(1),
    meaning: { es: 'En qué fuentes se apoya.', en: 'The sources it rests on.' },
    form: {
      es: 'Lista de id de fuentes de la misma entrada, al menos una.',
      en: 'A list of ids of sources of the same entry, at least one.',
    },
    example: '["lusa-2024-06-10"]',
  }),
  quotes: field({
    type: ({ z, object }) => z.array(object(quoteFields)).min(1),
    optional: true,
    meaning: {
      es: 'Las palabras del artículo que la sustentan.',
      en: 'The words of the article that support it.',
    },
    form: { es: 'Lista de citas.', en: 'A list of quotations.' },
    example: '[{ "article": "…", "exact": "…" }]',
    exported: (quotes) => quotes ?? [],
  }),
}
