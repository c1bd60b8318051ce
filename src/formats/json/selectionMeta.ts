import { attribution, licence, recordName } from '../licence.ts'

/** What every file says of itself, so that it can be cited when it has left the site. */
export type SelectionMeta = {
  name: string
  /** The version of the record: the day of the latest revision of any entry, as "2026-11-23". */
  version: string
  /** The day of the download, as "2026-11-25". */
  downloaded: string
  licence: typeof licence
  attribution: string
  /** What was asked for, in words (null for the whole record), and the whole address that shows the same moves. */
  selection: { text: string | null; url: string }
}

type Facts = { version: string; downloaded: string; text: string | null; url: string }

export function selectionMeta({ version, downloaded, text, url }: Facts): SelectionMeta {
  return { name: recordName(), version, downloaded, licence, attribution: attribution(), selection: { text, url } }
}
