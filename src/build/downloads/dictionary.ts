import type { Timeline } from '#src/domain/timeline.ts'
import { type Locale, listMark } from '#src/domain/vocabulary.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { placePropertyNames } from '#src/formats/geojson/movesGeojson.ts'
import { licence, recordFiles } from '#src/formats/licence.ts'
import { markdownCode as code, markdownTable, markdownText as plain } from '#src/formats/markup/markdown.ts'
import { columnNames, columns } from '#src/formats/table/columns.ts'
import { recordColumnNames } from '#src/formats/table/movesCsv.ts'
import { fileAddress } from '#src/url/addressOf.ts'
import { commonTexts, publishTexts } from '../texts.ts'
import { type JsonTable, jsonTables } from './jsonTables.ts'
import type { RecordMeta } from './recordMeta.ts'

/** The data dictionary of the downloads in a language, as Markdown: every file, column, field and vocabulary. */
export function dictionary(meta: RecordMeta, timeline: Timeline, locale: Locale, site: string): string {
  const { dictionary: t } = publishTexts(locale)
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
    plain(dataTexts(locale).sections.downloads.text.csv),
    `## ${t.table}`,
    t.lists(listMark),
    columnTable(locale),
    `## ${t.geojson}`,
    plain(t.geojsonNote),
    markdownTable(
      [t.column, t.meaning],
      placePropertyNames.map((name) => [code(name), plain(publishTexts(locale).placeProperties[name])]),
    ),
    `## ${t.json}`,
    plain(t.jsonNote),
    ...jsonTables(locale).flatMap((table) => jsonBlocks(table, locale)),
    `## ${t.selection}`,
    plain(t.selectionNote),
    markdownTable(
      [t.field, t.meaning],
      Object.entries(publishTexts(locale).selection).map(([name, meaning]) => [code(name), plain(meaning)]),
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
  return names.map((name) => `- <${fileAddress(site, recordFiles()[name])}>: ${plain(fileNotes[name])}`).join('\n')
}

function columnTable(locale: Locale): string {
  const { columns: words, dictionary: t } = publishTexts(locale)
  const rows = columnNames.map((name) => [code(name), columns[name].type, plain(words[name])])
  const record = recordColumnNames.map((name) => [code(name), 'string', plain(words[name])])
  return markdownTable([t.column, t.type, t.meaning], [...rows, ...record])
}

/** An object of the JSON, with the path that leads to it, and its fields. */
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
