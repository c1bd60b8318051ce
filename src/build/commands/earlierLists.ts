import { execFileSync } from 'node:child_process'
import type { EarlierList } from '#src/record/ids/vanishedIds.ts'
import { dataFolder } from '../dataFolder.ts'

/** Shared branches, which may have published ids that this branch does not have. */
const shared = ['origin/HEAD', 'origin/main', 'main']

/**
 * The list of published ids at HEAD, and at the merge base with each shared branch. Empty outside git, as in a
 * downloaded archive.
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

/** The output of git; null when it fails or is not installed. */
export function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
