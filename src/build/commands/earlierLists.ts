import { execFileSync } from 'node:child_process'
import type { EarlierList } from '#src/record/ids/vanishedIds.ts'
import { dataFolder } from '../dataFolder.ts'

/** Where the work of others may be known, of which a commit here says nothing. */
const shared = ['origin/HEAD', 'origin/main', 'main']

/**
 * The list of published ids as last committed, and as it was where this line of work left the shared one. Empty where
 * neither can be had: outside git, and in the copy of a single state.
 */
export function earlierLists(root: string): EarlierList[] {
  const bases = shared.flatMap((branch) => {
    const base = git(root, 'merge-base', 'HEAD', branch)
    return base === null ? [] : [{ commit: branch, at: base.trim() }]
  })
  return [{ commit: 'HEAD', at: 'HEAD' }, ...bases].flatMap(({ commit, at }) => {
    const text = git(root, 'show', `${at}:./${dataFolder(root)}/published-ids.json`)
    return text === null ? [] : [{ commit, text }]
  })
}

/** What git answers; null when it has no answer, or is not there. */
function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
