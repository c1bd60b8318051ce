import { getNodeValue } from 'jsonc-parser'
import type { Problem } from '../problem.ts'
import type { Finding } from './corpus.ts'
import { formatPath } from './formatPath.ts'
import { nodeNear, positionAt } from './jsonDocument.ts'
import type { ReadEntry } from './readEntry.ts'

const valueLimit = 100

/** Gives a finding of a rule its line, column and value. What is missing is placed at the object it is missing from. */
export function locate(
  { file, path, wrong, cure, level = 'error', offset }: Finding,
  rule: string,
  entries: readonly ReadEntry[],
): Problem {
  const entry = entries.find((candidate) => candidate.file === file)
  const near = entry?.document ? nodeNear(entry.document.root, path) : null
  const at = offset ?? near?.node.offset
  const place = entry && at !== undefined ? positionAt(entry.text, at) : { line: null, column: null }
  const value = near?.exact && path.length > 0 ? shorten(JSON.stringify(getNodeValue(near.node))) : null
  return { level, rule, file, ...place, path: formatPath(path), value, wrong, cure }
}

function shorten(json: string): string {
  return json.length <= valueLimit ? json : `${json.slice(0, valueLimit - 1)}…`
}
