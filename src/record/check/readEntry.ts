import type { DataFile } from '../dataset.ts'
import type { FileKind } from '../schema.ts'
import type { Finding } from './corpus.ts'
import { type JsonDocument, parseJson } from './jsonDocument.ts'
import { shapeFindings } from './shape.ts'
import { syntaxWords } from './syntaxWords.ts'

/** A data file, parsed as far as possible. Its document has the shape of its kind only when there are no findings. */
export type ReadEntry = {
  file: string
  text: string
  stem: string
  kind: FileKind | null
  document: JsonDocument | null
  findings: Finding[]
}

const pathOfKind: readonly [FileKind, RegExp][] = [
  ['move', /^data\/moves\/[^/]+\.json$/],
  ['article', /^data\/articles\/[^/]+\.json$/],
  ['record', /^data\/record\.json$/],
  ['method', /^data\/method\.json$/],
  ['coverage', /^data\/coverage\.json$/],
  ['themes', /^data\/themes\.json$/],
  ['tours', /^data\/tours\.json$/],
  ['occasions', /^data\/occasions\.json$/],
  ['publishers', /^data\/publishers\.json$/],
  ['published-ids', /^data\/published-ids\.json$/],
  ['retired-ids', /^data\/retired-ids\.json$/],
]

/** Parses a data file and checks its shape. Never throws: what is wrong is in the findings. */
export function readEntry({ path: file, text }: DataFile): ReadEntry {
  const stem = file.replace(/^.*\//, '').replace(/\.json$/, '')
  const kind = pathOfKind.find(([, pattern]) => pattern.test(file))?.[0] ?? null
  const entry = { file, text, stem, kind, document: null }
  if (!kind) return { ...entry, findings: [strayFile(file)] }
  const parsed = parseJson(text)
  if ('code' in parsed) {
    return {
      ...entry,
      findings: [{ rule: 'json', file, path: [], ...syntaxWords(text, parsed), offset: parsed.offset }],
    }
  }
  return { ...entry, document: parsed, findings: shapeFindings(file, kind, parsed) }
}

function strayFile(file: string): Finding {
  return {
    rule: 'file-place',
    file,
    path: [],
    wrong: 'No data file belongs at this place, so nothing would read it.',
    cure: 'Move it to data/moves/ or data/articles/, or delete it; the only files beside these folders are record, method, coverage, themes, tours, occasions, publishers, published-ids and retired-ids.',
  }
}
