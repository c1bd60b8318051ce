import { execFileSync } from 'node:child_process'

/** Shared branches, whose state is published or about to be. */
export const sharedBranches = ['origin/HEAD', 'origin/main', 'main']

/** The commit at which HEAD left a branch; null outside git, and where there is no such branch. */
export function mergeBase(root: string, branch: string): string | null {
  return git(root, 'merge-base', 'HEAD', branch)?.trim() ?? null
}

/** The most that git may print, in bytes: lists of a record of thousands of entries have more than the 1 MiB that Node allows. */
const maxBuffer = 64 * 1024 * 1024

/** The output of git in a folder; null when it fails, is not installed or prints more than {@link maxBuffer}. */
export function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return null
  }
}
