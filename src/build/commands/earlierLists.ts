import type { EarlierList } from '#src/record/ids/vanishedIds.ts'
import { dataFolder } from '../dataFolder.ts'
import { git, mergeBase, sharedBranches } from './git.ts'

/**
 * The list of published ids at HEAD, and at the merge base with each shared branch, which may have published ids that this
 * branch does not have. Empty outside git, as in a downloaded archive.
 */
export function earlierLists(root: string): EarlierList[] {
  const bases = sharedBranches.flatMap((branch) => {
    const at = mergeBase(root, branch)
    return at === null ? [] : [{ commit: branch, at }]
  })
  return [{ commit: 'HEAD', at: 'HEAD' }, ...bases].flatMap(({ commit, at }) => {
    const text = git(root, 'show', `${at}:./${dataFolder(root)}/published-ids.json`)
    return text === null ? [] : [{ commit, text }]
  })
}
