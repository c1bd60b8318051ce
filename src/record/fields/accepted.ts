import { inSpanish } from '../meaning.ts'
import { field } from './field.ts'

/** The warnings that an editor accepts, of a move or an article. */
export const acceptedField = field({
  type: ({ z, id, text }) =>
    z
      .array(
        z.strictObject({
          rule: id
            .describe('The name that the warning gives.')
            .register(inSpanish, { text: 'El nombre que da el aviso.' }),
          reason: text
            .describe('Why it does not apply to this file.')
            .register(inSpanish, { text: 'Por qué no vale para este archivo.' }),
        }),
      )
      .min(1),
  optional: true,
  meaning: {
    es: 'Los avisos del chequeo que no valen para este archivo, con su razón.',
    en: 'The warnings of the check that do not apply to this file, with the reason.',
  },
  form: { es: 'Lista de reglas con su razón.', en: 'A list of rules with the reason.' },
  example: '[{ "rule": "weekday", "reason": "…" }]',
})
