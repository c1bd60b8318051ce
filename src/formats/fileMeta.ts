import type { Texts } from '#src/domain/vocabulary.ts'
import { attribution, licence, recordName } from './licence.ts'

/** The metadata in every downloaded data file, so that it can be cited without the site. */
export type FileMeta = {
  name: string
  /** The version of the record: the day of the latest revision of any entry, as "2026-11-23". */
  version: string
  licence: typeof licence
  attribution: string
}

/** The metadata of files with the whole record. */
export type RecordMeta = FileMeta & {
  title: Texts
  description: Texts
  updated: string
  url: Texts
  dictionary: Texts
}

/** The metadata of files with a selection of the moves. */
export type SelectionMeta = FileMeta & {
  /** The day of the download, as "2026-11-25". */
  downloaded: string
  /** The filter in words (null without one), and the absolute address that shows the same moves. */
  selection: { text: string | null; url: string }
}

type SelectionFacts = { version: string; downloaded: string; text: string | null; url: string }

/** The metadata of a selection; `version` and `downloaded` are days, such as "2026-11-25". */
export function selectionMeta({ version, downloaded, text, url }: SelectionFacts): SelectionMeta {
  return { name: recordName(), version, downloaded, licence, attribution: attribution(), selection: { text, url } }
}

/** Metadata columns of CSV, repeated in each row: the format has no other place for them. */
export const metaColumnNames = ['record_version', 'record_licence', 'record_attribution'] as const
export type MetaColumnName = (typeof metaColumnNames)[number]

/** The values of the metadata columns; in a selection also the day of the download. */
export function metaCells(meta: RecordMeta | SelectionMeta): Readonly<Record<string, string>> {
  const cells: Record<MetaColumnName, string> = {
    record_version: meta.version,
    record_licence: meta.licence.name,
    record_attribution: meta.attribution,
  }
  return { ...cells, ...('downloaded' in meta && { downloaded: meta.downloaded }) }
}
