import { acceptedField } from './accepted.ts'
import { field } from './field.ts'
import { forms } from './forms.ts'

/** The fields of a move's file that serve those who edit it: no page, download or index has them. */
export const moveEditingFields = {
  state: field({
    type: ({ z }) => z.enum(['draft', 'reviewed']),
    optional: true,
    meaning: {
      es: 'Si la entrada es un borrador, que ningún lector recibe.',
      en: 'Whether the entry is a draft, which no reader gets.',
    },
    form: {
      es: '"draft" o "reviewed"; sin el campo, revisada.',
      en: '"draft" or "reviewed"; reviewed where left out.',
    },
    example: '"draft"',
  }),
  review: field({
    type: ({ z }) => z.array(z.string().min(1)).min(1),
    optional: true,
    meaning: {
      es: 'Qué partes de un borrador son conjeturas de un programa, que nadie ha revisado.',
      en: 'Which parts of a draft are guesses of a program, which nobody has reviewed.',
    },
    form: {
      es: 'Lista de lugares del archivo, como las nombra la revisión de los datos; solo en borradores.',
      en: 'A list of places in the file, as the check of the data names them; in drafts only.',
    },
    example: '["date", "counterparts[0]"]',
  }),
  reviewedBy: field({
    type: ({ text }) => text,
    optional: true,
    meaning: { es: 'Quién la revisó antes de publicarla.', en: 'Who reviewed it before it was published.' },
    form: forms.text,
    example: '"Ana Silva"',
  }),
  accepted: acceptedField,
}
