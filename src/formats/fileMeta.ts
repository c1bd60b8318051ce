import type { Texts } from '#src/domain/vocabulary.ts'
import { attribution, licence, recordName } from './licence.ts'

/** What every file with data says of itself, so that it can be cited when it has left the site. */
export type FileMeta = {
  name: string
  /** The version of the record: the day of the latest revision of any entry, as "2026-11-23". */
  version: string
  licence: typeof licence
  attribution: string
}

/** What every copy of the whole record says of itself. */
export type RecordMeta = FileMeta & {
  title: Texts
  description: Texts
  updated: string
  url: Texts
  dictionary: Texts
}

/** What a file with some of the moves says of itself. */
export type SelectionMeta = FileMeta & {
  /** The day of the download, as "2026-11-25". */
  downloaded: string
  /** What was asked for, in words (null for the whole record), and the whole address that shows the same moves. */
  selection: { text: string | null; url: string }
}

type SelectionFacts = { version: string; downloaded: string; text: string | null; url: string }

export function selectionMeta({ version, downloaded, text, url }: SelectionFacts): SelectionMeta {
  return { name: recordName(), version, downloaded, licence, attribution: attribution(), selection: { text, url } }
}

/** The columns that say of each row what a CSV file has no other place for. */
export const metaColumnNames = ['record_version', 'record_licence', 'record_attribution'] as const
export type MetaColumnName = (typeof metaColumnNames)[number]

/** What they hold, and the day of the download where there is one. */
export function metaCells(meta: RecordMeta | SelectionMeta): Readonly<Record<string, string>> {
  const cells: Record<MetaColumnName, string> = {
    record_version: meta.version,
    record_licence: meta.licence.name,
    record_attribution: meta.attribution,
  }
  return { ...cells, ...('downloaded' in meta && { downloaded: meta.downloaded }) }
}
