import type { RecordAddress } from './addresses.ts'
import { type Answer, permanent } from './readAddress.ts'

/**
 * What is known of an address: `dead` answers that there is no such page, or its host is gone; `unread` gave no answer, or one
 * that does not tell, such as a refusal or a fault of the server; `moved` answers from another address for good; `changed` has
 * another version than at the last check.
 */
export const verdicts = ['dead', 'moved', 'changed', 'unread', 'alive'] as const
export type Verdict = (typeof verdicts)[number]

export type ReportRow = RecordAddress & Answer & { verdict: Verdict }

/** What a check keeps for the next one: the version of each page that had one. */
export type ReportState = { pages: Readonly<Record<string, string>> }

const gone: ReadonlySet<number> = new Set([404, 410])
const unanswered: Answer = { status: null, movedTo: null, version: null, fault: 'unlisted' }

/** The addresses with what came of them, compared with the last check. One without an answer counts as unread. */
export function reportOf(
  addresses: readonly RecordAddress[],
  answers: ReadonlyMap<string, Answer>,
  { pages }: ReportState,
): ReportRow[] {
  return addresses.map((address) => {
    const answer = answers.get(address.url) ?? unanswered
    return { ...address, ...answer, verdict: verdictOf(answer, pages[address.url]) }
  })
}

function verdictOf({ status, fault, movedTo, version }: Answer, earlier: string | undefined): Verdict {
  if (fault === 'ENOTFOUND' || (status !== null && gone.has(status))) return 'dead'
  if (status === null || status >= 400) return 'unread'
  if (movedTo !== null || permanent.has(status)) return 'moved'
  return version !== null && earlier !== undefined && version !== earlier ? 'changed' : 'alive'
}

/** The versions to compare with next time: those of this check, and the earlier ones of addresses that it did not read or have. */
export function stateOf(rows: readonly ReportRow[], { pages }: ReportState): ReportState {
  const versions = rows.flatMap(({ url, version }) => (version === null ? [] : [[url, version] as const]))
  return { pages: { ...pages, ...Object.fromEntries(versions) } }
}
