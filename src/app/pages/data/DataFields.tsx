import { FieldTable } from '#src/features/data/FieldTable.tsx'
import type { DataTexts } from '#src/features/data/texts.es.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { type Entry, entries } from '#src/record/fields/entries.ts'

type Props = { texts: DataTexts; tables?: Readonly<Record<string, Entry>> }

/** The fields of each sort of entry of the data files, in their order. */
export function DataFields({ texts, tables = entries }: Props) {
  const text = useText()
  const { field, meaning, form } = texts.columns
  return Object.entries(tables).map(([id, { heading, fields }]) => (
    <FieldTable
      key={id}
      id={`table-${id}`}
      heading={text(heading)}
      columns={[field, meaning, form]}
      fields={Object.entries(fields).map(([name, own]) => ({
        id: name,
        meaning: text(own.meaning),
        form: text(own.form),
        example: own.example,
        note: own.optional ? texts.optional : undefined,
      }))}
    />
  ))
}
