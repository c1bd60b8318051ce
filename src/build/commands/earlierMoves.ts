import { dataFolder } from '../dataFolder.ts'
import { git } from './git.ts'

/** The moves as the last commit has them, of the files that have changed since, by path below "data/". Empty outside git. */
export function earlierMoves(root: string): Map<string, unknown> {
  const folder = dataFolder(root)
  const changed = git(root, 'diff', '--name-only', '--relative', 'HEAD', '--', `${folder}/moves`)?.split('\n') ?? []
  return new Map(
    changed.filter(Boolean).flatMap((path): [string, unknown][] => {
      const text = git(root, 'show', `HEAD:./${path}`)
      const move = text === null ? null : parsed(text)
      return move === null ? [] : [[`data/${path.slice(folder.length + 1)}`, move]]
    }),
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
