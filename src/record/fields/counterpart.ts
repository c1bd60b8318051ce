import { field } from './field.ts'
import { forms } from './forms.ts'

/** The fields of a person met, or spoken to, in a move. */
export const counterpartFields = {
  id: field({
    type: ({ id }) => id,
    meaning: { es: 'La persona; el mismo en todos los movimientos.', en: 'The person; the same in every move.' },
    form: forms.id,
    example: '"ana-silva"',
  }),
  name: field({
    type: ({ text }) => text,
    meaning: { es: 'Su nombre.', en: 'The name.' },
    form: forms.text,
    example: '"Ana Silva"',
  }),
  shortName: field({
    type: ({ text }) => text,
    optional: true,
    meaning: {
      es: 'Como la llaman los diarios donde el nombre completo no cabe.',
      en: 'What newspapers call the person where the whole name does not fit.',
    },
    form: forms.text,
    editing: {
      es: 'Para nombres de más de 22 caracteres; el mismo en todos los movimientos.',
      en: 'For names of more than 22 characters; the same in every move.',
    },
    example: '"Silva"',
  }),
  role: field({
    type: ({ texts }) => texts,
    meaning: { es: 'El cargo que tenía ese día.', en: 'The office held on that day.' },
    form: forms.texts,
    example: '{ "es": "ministra de Energía", "en": "Minister of Energy" }',
  }),
  country: field({
    type: ({ country }) => country,
    optional: true,
    meaning: {
      es: 'El país por el que figura; ninguno si habla por un organismo de varios.',
      en: 'The country that he or she stands for; none for who speaks for an organisation of several.',
    },
    form: forms.country,
    example: '"PT"',
  }),
}
