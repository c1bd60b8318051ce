import { field } from './field.ts'
import { forms } from './forms.ts'

/** The fields of a correction of an entry. */
export const revisionFields = {
  date: field({
    type: ({ day }) => day,
    meaning: { es: 'Día de la corrección.', en: 'The day of the correction.' },
    form: forms.day,
    editing: { es: 'A más tardar el de "updated".', en: 'At the latest that of "updated".' },
    example: '"2024-06-12"',
  }),
  note: field({
    type: ({ texts }) => texts,
    meaning: {
      es: 'Qué decía la entrada y qué dice ahora.',
      en: 'What the entry said before, and what it says now.',
    },
    form: forms.texts,
    editing: {
      es: 'Para los lectores: neutral, una o dos oraciones.',
      en: 'For readers: neutral, one or two sentences.',
    },
    example: '{ "es": "…", "en": "…" }',
  }),
}
