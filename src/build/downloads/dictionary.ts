import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, listMark } from '#src/domain/vocabulary.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { metaColumnNames, type RecordMeta } from '#src/formats/fileMeta.ts'
import { licence, recordFiles } from '#src/formats/licence.ts'
import { markdownCode as code, markdownTable, markdownText as plain } from '#src/formats/markup/markdown.ts'
import { entries } from '#src/record/fields/entries.ts'
import type { Fields } from '#src/record/fields/field.ts'
import { type MoveTable, moveTable } from '#src/record/fields/moveTable.ts'
import { fileAddress } from '#src/url/addressOf.ts'
import { commonTexts, publishTexts } from '../texts.ts'
import { columnWords } from './columnWords.ts'
import { type JsonTable, jsonTables } from './jsonTables.ts'

type Described = { meta: RecordMeta; timeline: Timeline; locale: Locale; site: string; table?: MoveTable }

/** The data dictionary of the downloads in a language, as Markdown: every file, column, field and vocabulary. */
export function dictionary({ meta, timeline, locale, site, table = moveTable }: Described): string {
  const { dictionary: t, selection } = publishTexts(locale)
  return [
    `# ${plain(meta.title[locale])}: ${t.title}`,
    plain(meta.description[locale]),
    [
      `- ${t.version}: ${meta.version}`,
      `- ${t.licence}: [${licence.title} (${licence.name})](${licence.path})`,
      `- ${t.attribution}: ${plain(meta.attribution)}, <${meta.url[locale]}>`,
    ].join('\n'),
    plain(t.articles),
    `## ${t.files}`,
    fileList(locale, site),
    plain(dataTexts(locale).downloadNotes.csv),
    `## ${t.table}`,
    t.lists(listMark),
    columnTable(locale, table),
    `## ${t.geojson}`,
    plain(t.geojsonNote),
    propertyTable(locale),
    `## ${t.json}`,
    plain(t.jsonNote),
    ...jsonTables(locale, table).flatMap((made) => jsonBlocks(made, locale)),
    `## ${t.selection}`,
    plain(t.selectionNote),
    markdownTable(
      [t.field, t.meaning],
      Object.entries(selection).map(([name, meaning]) => [code(name), plain(meaning)]),
    ),
    `## ${t.vocabularies}`,
    ...vocabularies(timeline, locale),
  ]
    .map((block) => `${block.trimEnd()}\n`)
    .join('\n')
}

function fileList(locale: Locale, site: string): string {
  const { fileNotes } = publishTexts(locale).dictionary
  const names = Object.keys(fileNotes) as (keyof typeof fileNotes)[]
  const files = { ...recordFiles(), timelineJs: recordFiles().timelineJs[locale] }
  return names.map((name) => `- <${fileAddress(site, files[name])}>: ${plain(fileNotes[name])}`).join('\n')
}

function columnTable(locale: Locale, table: MoveTable): string {
  const { metaColumns, dictionary: t } = publishTexts(locale)
  const rows = columnWords(table).map(({ name, column, words }) => [code(name), column.type, plain(words[locale])])
  const meta = metaColumnNames.map((name) => [code(name), 'string', plain(metaColumns[name])])
  return markdownTable([t.column, t.type, t.meaning], [...rows, ...meta])
}

/** The GeoJSON properties of a feature's own place. */
function propertyTable(locale: Locale): string {
  const { placeNumber, dictionary: t } = publishTexts(locale)
  const own = Object.values(entries.place.fields as Fields).flatMap(({ geojson = {}, columnMeanings }) =>
    Object.keys(geojson).map((name) => [code(name), plain(columnMeanings?.[name]?.[locale] ?? '')]),
  )
  return markdownTable([t.column, t.meaning], [[code('place'), plain(placeNumber)], ...own])
}

/** The heading of an object of the JSON, with its path, and the table of its fields. */
function jsonBlocks({ path, heading, fields }: JsonTable, locale: Locale): string[] {
  const { dictionary: t } = publishTexts(locale)
  const rows = fields.map(({ name, meaning, optional }) => [
    optional ? `${code(name)} (${dataTexts(locale).optional})` : code(name),
    plain(meaning),
  ])
  return [`### ${heading}${path && `: ${code(path)}`}`, markdownTable([t.field, t.meaning], rows)]
}

function vocabularies({ record, themes }: Timeline, locale: Locale): string[] {
  const { dictionary: t } = publishTexts(locale)
  const { kinds, statuses } = commonTexts(locale)
  const phases = Object.fromEntries(record.phases.map(({ id, label }) => [id, label[locale]]))
  const defined = themes.map(({ id, label, definition }) => [code(id), plain(label[locale]), plain(definition[locale])])
  const named = (heading: string, words: Readonly<Record<string, string>>) => [
    `### ${heading}`,
    markdownTable(
      [t.id, t.name],
      Object.entries(words).map(([id, word]) => [code(id), plain(word)]),
    ),
  ]
  return [
    `### ${t.themes}`,
    markdownTable([t.id, t.name, t.meaning], defined),
    ...named(t.kinds, kinds),
    ...named(t.statuses, statuses),
    ...named(t.phases, phases),
  ]
}
