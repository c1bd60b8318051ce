import { countColumn, dayColumn } from './column.ts'
import { exportEntry, field } from './field.ts'
import { forms } from './forms.ts'
import { revisionFields } from './revision.ts'

/** The fields that say when an entry joined the record and what was corrected in it since. */
export const moveLifeFields = {
  added: field({
    type: ({ day }) => day,
    meaning: {
      es: 'Día en que la entrada se agregó al registro.',
      en: 'The day on which the entry joined the record.',
    },
    form: forms.day,
    editing: { es: 'No cambia cuando la entrada se revisa.', en: 'It stays as it is when the entry is revised.' },
    example: '"2024-06-11"',
    csv: { added: dayColumn },
  }),
  updated: field({
    type: ({ day }) => day,
    meaning: { es: 'Día de la última revisión de la entrada.', en: 'The day on which the entry was last revised.' },
    form: forms.day,
    example: '"2024-06-12"',
    csv: { updated: dayColumn },
  }),
  revisions: field({
    type: ({ z, object }) => z.array(object(revisionFields)).min(1),
    optional: true,
    meaning: {
      es: 'Qué se corrigió en la entrada después de publicada.',
      en: 'What was corrected in the entry after it was published.',
    },
    form: { es: 'Lista de correcciones, la más reciente al final.', en: 'A list of corrections, the newest last.' },
    editing: {
      es: 'Los lectores las ven en la entrada, en la página de correcciones y en su canal.',
      en: 'Readers see them in the entry, on the page of corrections and in its feed.',
    },
    example: '[{ "date": "2024-06-12", … }]',
    exported: (revisions = []) => revisions.map((revision) => exportEntry(revisionFields, revision)),
    csv: { revisions: { ...countColumn, of: ({ length }) => length } },
    columnMeanings: {
      revisions: { es: 'Número de correcciones de la entrada.', en: 'Number of corrections of the entry.' },
    },
  }),
}
