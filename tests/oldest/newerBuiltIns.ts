/** What the oldest browsers that the site is made for may lack, as Mozilla's tables of browsers have it. */
import bcd from '@mdn/browser-compat-data/forLegacyNode'
import type { BrowserName, CompatStatement, Identifier } from '@mdn/browser-compat-data/types'
import { oldestBrowsers } from '#src/build/vite/oldestBrowsers.ts'

const { ios, ...others } = oldestBrowsers
const oldest = Object.entries({ ...others, safari_ios: ios }) as [BrowserName, number][]
const current: BrowserName[] = ['chrome', 'firefox', 'safari']

/** Names of the language that a browser of today has, but not each of the oldest: "Set", "union". */
export type BuiltIn = { owner: string; name: string }

/** Classes and functions of the whole page, of the language and of the browser. */
export const newerGlobals: ReadonlySet<string> = new Set([
  ...globalsOf(bcd.javascript.builtins ?? {}),
  ...globalsOf(bcd.api),
])

/** Methods and fields of the language's classes. */
export const newerMembers: readonly BuiltIn[] = membersOf(bcd.javascript.builtins ?? {})

/** Those of the browser's classes. */
export const newerOfBrowsers: readonly BuiltIn[] = membersOf(bcd.api)

/** Names of members that no class of the language has in the oldest browsers. */
export const newerNames: ReadonlySet<string> = namesOf(newerMembers)

function globalsOf(group: Identifier): string[] {
  return Object.keys(group).filter((name) => isNewer(statementOf(group[name])))
}

function membersOf(group: Identifier): BuiltIn[] {
  return Object.entries(group).flatMap(([owner, members]) =>
    owner === '__compat' || newerGlobals.has(owner)
      ? []
      : Object.keys(members as Identifier)
          .filter((key) => /^[A-Za-z_]+$/.test(key) && isNewer(statementOf((members as Identifier)[key])))
          .map((key) => ({ owner, name: key.replace(/_static$/, '') })),
  )
}

function namesOf(newer: readonly BuiltIn[]): Set<string> {
  const owners = Object.entries(bcd.javascript.builtins ?? {})
  const isKnown = (name: string) =>
    owners.some(([owner, members]) => {
      const member = statementOf((members as Identifier)[name])
      return member !== undefined && !isNewer(member) && !newerGlobals.has(owner)
    })
  return new Set(newer.map(({ name }) => name).filter((name) => !isKnown(name)))
}

function statementOf(identifier: Identifier | undefined): CompatStatement | undefined {
  return identifier?.['__compat']
}

/** Whether a browser of today has it, and one of the oldest not: behind a flag or in part is not. */
function isNewer(compat: CompatStatement | undefined): boolean {
  if (!compat) return false
  return (
    current.some((name) => sinceIn(compat, name) !== null) &&
    oldest.some(([name, version]) => {
      const since = sinceIn(compat, name)
      return since === null || since > version
    })
  )
}

function sinceIn({ support }: CompatStatement, name: BrowserName): number | null {
  const statements = [support[name] ?? []].flat()
  const whole = statements.find(({ flags, prefix, alternative_name }) => !flags && !prefix && !alternative_name)
  const since = whole && !whole.version_removed ? whole.version_added : false
  const number = typeof since === 'string' ? Number.parseFloat(since.replace('≤', '')) : Number.NaN
  return Number.isNaN(number) ? null : number
}
