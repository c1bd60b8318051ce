import { statusIds } from '#src/domain/vocabulary.ts'
import { optionalColumn } from './column.ts'
import { field } from './field.ts'
import { forms } from './forms.ts'
import { selectionFields } from './selection.ts'

/** The fields with the id, date and status of a move. */
export const moveTimeFields = {
  id: field({
    type: ({ id }) => id,
    meaning: {
      es: 'El nombre de la entrada en los enlaces y en los archivos. No cambia.',
      en: 'The name of the entry in links and files. It does not change.',
    },
    form: forms.id,
    editing: { es: 'Es el nombre del archivo sin ".json".', en: 'It is the name of the file without ".json".' },
    example: '"2024-06-10-lisbon-forum"',
    csv: selectionFields.id.csv,
    index: { id: (id) => id },
  }),
  date: field({
    type: ({ exactText }) => exactText,
    meaning: { es: 'Cuándo se realizó o debía realizarse.', en: 'When it took place or was to take place.' },
    form: {
      es: 'EDTF: día, mes, año o intervalo; «~» aproximada, «?» incierta.',
      en: 'EDTF: a day, month, year or interval; “~” approximate, “?” uncertain.',
    },
    editing: {
      es: 'Por ejemplo "2024-06-10", "2024-06-10/2024-06-12", "2024-06", "2024-06-10~" si es aproximada.',
      en: 'For example "2024-06-10", "2024-06-10/2024-06-12", "2024-06", "2024-06-10~" when approximate.',
    },
    example: '"2024-06-10"',
    csv: selectionFields.date.csv,
    index: { date: (date) => date },
  }),
  dateNote: field({
    type: ({ texts }) => texts,
    optional: true,
    meaning: {
      es: 'Cómo se halló la fecha, cuando ninguna fuente la da.',
      en: 'How the date was found, where no source gives it.',
    },
    form: forms.texts,
    example: '{ "es": "…", "en": "…" }',
  }),
  status: field({
    type: ({ z }) => z.enum(statusIds),
    meaning: { es: 'Qué se sabe de su realización.', en: 'What is known of whether it took place.' },
    form: { es: 'Un identificador de estado.', en: 'The identifier of a status.' },
    editing: {
      es: 'Un movimiento "disputed" dice en "disagreements" qué informa cada parte.',
      en: 'A "disputed" move says in "disagreements" what each side reports.',
    },
    example: '"occurred"',
    csv: selectionFields.status.csv,
    index: { status: (status) => status },
  }),
  outcomeNote: field({
    type: ({ texts }) => texts,
    optional: true,
    meaning: {
      es: 'Qué no se sabe del resultado, cuando se anunció y su día ya pasó.',
      en: 'What is not known of the outcome, where it was announced and its day has gone by.',
    },
    form: forms.texts,
    editing: {
      es: 'También para un movimiento postergado sin nueva fecha.',
      en: 'Also for a postponed move without a new date.',
    },
    example: '{ "es": "…", "en": "…" }',
  }),
  postponedTo: field({
    type: ({ id }) => id,
    optional: true,
    meaning: {
      es: 'El movimiento en que se realizó el postergado.',
      en: 'The move in which a postponed one took place.',
    },
    form: { es: 'El id de otro movimiento.', en: 'The id of another move.' },
    example: '"2024-07-02-lisbon-forum"',
    csv: { postponed_to: optionalColumn },
    index: { postponedTo: (id) => id },
  }),
}
