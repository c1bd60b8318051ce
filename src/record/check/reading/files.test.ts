import { assert, json, property, string, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aCounterpart, aMoveFile, dataFiles } from '../../../../tests/builders/dataFiles.ts'
import { formatProblem } from '../../problem.ts'
import { checkDataset } from '../checkDataset.ts'
import { decodeFile } from './decodeFile.ts'

const path = 'data/moves/quito.json'
const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding))

function firstOf(file: string, bytes: Uint8Array) {
  const [problem] = checkDataset(dataFiles(decodeFile(file, bytes)), toDay('2026-08-01')).problems
  return problem
}

describe('files that are no text in UTF-8', () => {
  const text = aMoveFile({ title: { es: 'Visita a Perú', en: 'Visit to Peru' } }).text
  it.each([
    ['Windows-1252', bytesOf(text, 'latin1'), 'WINDOWS-1252', 'Windows-1252 (Latin-1)'],
    ['UTF-16', bytesOf(`\ufeff${text}`, 'utf16le'), 'UTF-16', 'UTF-16'],
    ['UTF-16 with its bytes swapped', bytesOf(`\ufeff${text}`, 'utf16le').map(swapped), 'UTF-16', 'UTF-16'],
    ['UTF-16 without its mark', bytesOf(text, 'utf16le'), 'UTF-16LE', 'UTF-16LE'],
  ])('are named with the command that converts them: %s', (_, bytes, encoding, name) => {
    expect(firstOf(path, bytes)).toMatchObject({
      file: path,
      wrong: { es: `El archivo está en ${name}, no en UTF-8.`, en: `The file is in ${name}, not in UTF-8.` },
      copy: `iconv -f ${encoding} -t UTF-8 ${path} > ${path}.utf8 && mv ${path}.utf8 ${path}`,
    })
  })

  it.each([
    ['binary', new Uint8Array([0x89, 0x50, 0, 1]), 'Esto no es un archivo de texto.'],
    ['too large', new Uint8Array(10_000_000), 'El archivo tiene 10000000 bytes, más de 200000, y no se leyó.'],
    [
      'of a mark and text',
      bytesOf(`\ufeff${text}`),
      'El archivo empieza con una marca de orden de bytes (BOM), que no se ve.',
    ],
    ['empty', new Uint8Array(), 'El archivo está vacío.'],
  ])('are named: %s', (_, bytes, es) => {
    expect(firstOf(path, bytes)).toMatchObject({ file: path, wrong: { es } })
  })

  it('are shown the first byte of another encoding', () => {
    const mixed = Buffer.concat([Buffer.from('{\n  "a": "Perú R'), Buffer.from([0xed]), Buffer.from('o"\n}')])
    const { problems } = checkDataset(dataFiles(decodeFile(path, mixed)), toDay('2026-08-01'))
    expect(problems.find(({ rule }) => rule === 'file')).toMatchObject({
      line: 2,
      column: 15,
      passage: { line: '"a": "Perú R�o"', from: 12 },
    })
  })

  it('may have the line ends of Windows', () => {
    expect(firstOf(path, bytesOf(aMoveFile().text.replaceAll('\n', '\r\n')))).toBeUndefined()
  })

  it('are renamed where the ending is in capitals', () => {
    expect(firstOf('data/moves/quito.JSON', bytesOf('{}'))).toMatchObject({
      copy: 'mv -i data/moves/quito.JSON data/moves/quito.json',
    })
  })
})

describe('faults of JSON that other programs leave', () => {
  it.each([
    ['<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> main\n', 1, 1, 'Git dejó aquí dos versiones del archivo'],
    ['{ “a”: 1 }', 1, 3, 'Aquí hay una comilla tipográfica, “'],
    ['{\n  "a": "b”,\n}', 2, 10, 'Aquí hay una comilla tipográfica, ”'],
  ])('are told apart in %j', (text, line, column, es) => {
    expect(firstOf(path, bytesOf(text))).toMatchObject({ line, column, wrong: { es: expect.stringContaining(es) } })
  })

  it('are mended where quote marks stand within a text', () => {
    expect(firstOf(path, bytesOf('{\n  "a": "dijo "sí" ayer",\n  "b": 1\n}'))).toMatchObject({
      line: 2,
      column: 14,
      copy: String.raw`"a": "dijo \"sí\" ayer",`,
    })
  })

  it.each([
    ['"es": ""Quito": reunión",', 10, String.raw`"es": "\"Quito\": reunión",`],
    ['"es": ""Quito" y Lima"', 10, String.raw`"es": "\"Quito\" y Lima"`],
    ['"es": "En "Quito": reunión"', 13, String.raw`"es": "En \"Quito\": reunión"`],
  ])('are mended where the first words of a text are quoted, or a colon follows: %s', (line, column, copy) => {
    expect(firstOf(path, bytesOf(`{\n  ${line}\n}`))).toMatchObject({
      line: 2,
      column,
      wrong: { es: expect.stringMatching(/^Dentro de este texto hay comillas rectas/) },
      copy,
    })
  })

  it.each(['"a": "b" "c": "d"', '"a": "b" "c": 1, "d": "e"', '"a": "b "c": "d"'])(
    'are not mended where there may be two fields: %s',
    (line) => {
      expect(firstOf(path, bytesOf(`{\n  ${line}\n}`))).toMatchObject({ copy: null })
    },
  )
})

describe('a problem as it is printed', () => {
  it('shows the passage, and prints whole what is to be copied', () => {
    const long = 'largo '.repeat(60)
    const file = aMoveFile({ summary: { es: `${long} fin.`, en: 'A.' } })
    const [problem] = checkDataset(dataFiles(file), toDay('2026-08-01')).problems
    if (!problem) throw new Error('there is no problem')
    const [place, line = '', caret = '', field, wrong, cure, copy] = formatProblem(problem, 'es').split('\n')
    expect(place).toBe(`data/moves/quito.json:${problem.line}:${problem.column}`)
    expect(line.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('  ')
    expect(line.trim()).toMatch(/^….*largo {2}fin\."/)
    expect(field).toBe('  campo: summary.es')
    expect(wrong).toBe('  problema: El texto empieza o termina con un espacio, o tiene dos seguidos.')
    expect(cure).toBe('  arreglo: Quite los espacios que sobran, o copie el texto sin ellos:')
    expect(copy?.trim()).toBe(JSON.stringify(`${long}fin.`))
  })
})

describe('hostile files', () => {
  it('never make the check throw', () => {
    const few = { numRuns: 40 } // each runs every rule
    assert(
      property(uint8Array({ maxLength: 200 }), (bytes) => void firstOf(path, bytes)),
      few,
    )
    assert(
      property(json(), (text) => void firstOf(path, bytesOf(text))),
      few,
    )
    assert(
      property(
        string({ unit: 'binary' }),
        (text) => void firstOf(path, bytesOf(JSON.stringify({ id: text, kind: text }))),
      ),
    )
  })

  it.each([
    ['brackets', '['.repeat(100_000)],
    ['brackets that do not match', '[}'.repeat(90_000)],
    ['empty objects', `[${'{},'.repeat(60_000)}{}]`],
    ['a long kind', aMoveFile({ kind: 'a'.repeat(150_000) }).text],
    ['very many counterparts', aMoveFile({ counterparts: Array.from({ length: 10_000 }, () => aCounterpart()) }).text],
  ])('are refused in bounded time: %s', (_, text) => {
    for (const at of [path, 'data/tours.json']) expect(firstOf(at, bytesOf(text))?.file).toBe(at)
  })
})

/** The other order of the bytes of each pair. */
function swapped(_byte: number, index: number, bytes: Uint8Array): number {
  return bytes[index ^ 1] ?? 0
}
