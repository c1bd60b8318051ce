import type { Timeline } from '#src/domain/timeline.ts'
import { kindIds, statusIds } from '#src/domain/vocabulary.ts'
import { DataTable } from '#src/features/data/DataTable.tsx'
import type { DataTexts } from '#src/features/data/texts.es.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'

type Props = { texts: DataTexts; timeline: Timeline }

/** The closed lists, with the identifiers that files and links use. */
export function DataVocabularies({ texts, timeline: { themes, record } }: Props) {
  const t = useTexts(commonTexts)
  const text = useText()
  const { id, name, meaning } = texts.columns
  const named = [
    { list: 'kinds', rows: kindIds.map((kind) => ({ id: kind, cells: [t.kinds[kind]] })) },
    { list: 'statuses', rows: statusIds.map((status) => ({ id: status, cells: [t.statuses[status]] })) },
    { list: 'phases', rows: record.phases.map((phase) => ({ id: phase.id, cells: [text(phase.label)] })) },
  ] as const
  return (
    <>
      <DataTable
        id="table-themes"
        heading={texts.tables.themes}
        columns={[id, name, meaning]}
        rows={themes.map((theme) => ({ id: theme.id, cells: [text(theme.label), text(theme.definition)] }))}
      />
      {named.map(({ list, rows }) => (
        <DataTable key={list} id={`table-${list}`} heading={texts.tables[list]} columns={[id, name]} rows={rows} />
      ))}
    </>
  )
}
