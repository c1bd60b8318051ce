import type { DataFile } from '../../dataset.ts'
import { type FileKind, fileKinds } from '../../schema.ts'
import type { Finding } from '../corpus.ts'
import { type JsonDocument, parseJson } from '../jsonDocument.ts'
import { listWords } from '../nearest.ts'
import { shapeFindings } from '../shape.ts'
import { fileFindings } from './fileFindings.ts'
import { inShell } from './inShell.ts'
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

const kinds = Object.entries(fileKinds) as [FileKind, (typeof fileKinds)[FileKind]][]
const lists = kinds.flatMap(([kind, { folder }]) => (folder === null ? [kind] : []))

/** Parses a data file and checks its shape. Never throws: what is wrong is in the findings. */
export function readEntry(data: DataFile): ReadEntry {
  const { path: file, fault } = data
  const stem = file.replace(/^.*\//, '').replace(/\.json$/, '')
  const text = data.text.replace(/^\ufeff/, ' ') // a space, so that places stay what they are in the file
  const kind = kindOf(file)
  const entry = { file, text, stem, kind, document: null }
  if (!kind) return { ...entry, findings: [strayFile(file)] }
  const findings = fileFindings(data)
  if (fault?.kind === 'binary' || fault?.kind === 'size') return { ...entry, findings }
  const parsed = parseJson(text)
  if ('code' in parsed) {
    const syntax = { rule: 'json', file, path: [], offset: parsed.offset, ...syntaxWords(text, parsed) }
    return { ...entry, findings: [...findings, syntax] }
  }
  return { ...entry, document: parsed, findings: [...findings, ...shapeFindings(file, kind, parsed)] }
}

function kindOf(file: string): FileKind | null {
  const [, folder = null, name] = /^data\/(?:([^/]+)\/)?([^/]+)\.json$/.exec(file) ?? []
  const found = kinds.find(([kind, own]) => own.folder === folder && (folder !== null || kind === name))
  return name === undefined ? null : (found?.[0] ?? null)
}

function strayFile(file: string): Finding {
  const at = { rule: 'file-place', file, path: [] }
  const stem = /^(data\/.+?)\.json[\w.]*$/i.exec(file)?.[1]
  if (!file.endsWith('.json') && stem !== undefined && kindOf(`${stem}.json`)) {
    // Not by git, which refuses what nobody has added to it; and never over another file.
    return {
      ...at,
      wrong: {
        es: 'El nombre del archivo no termina en ".json" en minúsculas, así que nada lo leería.',
        en: 'The name of the file does not end in ".json" in lower case, so nothing would read it.',
      },
      cure: { es: 'Cámbiele el nombre con esta orden:', en: 'Rename it by this command:' },
      copy: `mv -i ${inShell(file)} ${inShell(`${stem}.json`)}`,
    }
  }
  const names = listWords(lists, 'and')
  return {
    ...at,
    wrong: {
      es: 'Aquí no va ningún archivo de datos, así que nada lo leería.',
      en: 'No data file belongs at this place, so nothing would read it.',
    },
    cure: {
      es: `Muévalo a data/moves/ o data/articles/, o bórrelo; los únicos archivos junto a esas carpetas son ${names.es}, que terminan en ".json".`,
      en: `Move it to data/moves/ or data/articles/, or delete it; the only files beside these folders are ${names.en}, which end in ".json".`,
    },
  }
}
