import type { DataFile } from '#src/record/dataset.ts'
import { dataFolder } from '../dataFolder.ts'
import { git, mergeBase, sharedBranches } from './git.ts'

/**
 * The files of moves that differ from the published state, as they are there. That state is the commit at which HEAD left the
 * first shared branch that there is, and HEAD itself without one. Empty outside git.
 */
export function publishedMoves(root: string): DataFile[] {
  const base = sharedBranches.map((branch) => mergeBase(root, branch)).find((at) => at !== null) ?? 'HEAD'
  const folder = dataFolder(root)
  const changed = git(root, 'diff', '--name-only', '--diff-filter=M', '--relative', base, '--', `./${folder}/moves`)
  return (changed ?? '').split('\n').flatMap((path) => {
    const text = path && git(root, 'show', `${base}:./${path}`)
    return text ? [{ path: path.replace(`${folder}/`, 'data/'), text }] : []
  })
}
