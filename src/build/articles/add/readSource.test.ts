import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { articleTexts } from '../texts.ts'
import { mostBytes } from './decodeText.ts'
import { readSource } from './readSource.ts'

const folder = mkdtempSync(join(tmpdir(), 'read-source-'))
afterAll(() => rmSync(folder, { recursive: true }))
const t = articleTexts.en

function read(content: string | Uint8Array, lines: 'wrapped' | 'paragraphs' | null = null, name = 'a.txt') {
  const file = join(folder, name)
  writeFileSync(file, content)
  const found = readSource({ file, lines }, t)
  return typeof found === 'string' ? found.replaceAll(file, name) : found
}

describe(readSource, () => {
  it.each([
    ['Latin-1', Buffer.from('Reuni\u00f3n', 'latin1'), 'WINDOWS-1252'],
    ['UTF-16 with its mark', Buffer.from('\ufeffReuni\u00f3n', 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from('Reuni\u00f3n', 'utf16le'), 'UTF-16LE'],
    ['big-endian UTF-16', Buffer.from('\ufeffReuni\u00f3n', 'utf16le').swap16(), 'UTF-16'],
  ])('refuses %s by its name, with the command that converts it', (_, bytes, encoding) => {
    expect(read(bytes)).toBe(
      `a.txt is in ${encoding}, not in UTF-8. Convert it and look at accents: iconv -f ${encoding} -t UTF-8 a.txt > a.txt.utf8`,
    )
  })

  it('quotes a path for the shell where it has spaces or quote marks', () => {
    const quoted = String.raw`'${folder}/l'\''accord de Lisbonne.txt`
    expect(read(Buffer.from('Réunion', 'latin1'), null, "l'accord de Lisbonne.txt")).toContain(
      `UTF-8 ${quoted}' > ${quoted}.utf8'`,
    )
  })

  it.each([
    ['an empty file', '', 'a.txt has no text.'],
    ['a file of spaces', ' \r\n\t', 'a.txt has no text.'],
    ['zero bytes', Buffer.from([80, 0, 75, 1, 3, 200]), 'is no text file'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), 'is no text file'],
    ['a PDF', '%PDF-1.7\n%EOF', 'is no text file'],
    ['a text that lost letters', 'Reuni\ufffdn', 'has the sign U+FFFD'],
    ['more than 5 MB', 'a'.repeat(mostBytes + 1), 'has more than 5 MB'],
  ])('refuses %s', (_, content, message) => {
    expect(read(content)).toContain(message)
  })

  it('refuses what is not there, and a folder', () => {
    expect(readSource({ file: join(folder, 'none'), lines: null }, t)).toMatch(/^There is no file/)
    mkdirSync(join(folder, 'folder'))
    expect(readSource({ file: join(folder, 'folder'), lines: null }, t)).toMatch(
      /folder is a folder\. Write the path of a file/,
    )
  })

  it('reads a byte order mark as none of the text', () => {
    expect(read('\ufeffReunión')).toMatchObject({ paragraphs: ['Reunión'] })
  })

  it('asks whether short lines are paragraphs, and joins them when told to', () => {
    const wrapped = 'The two governments signed\nan agreement on energy.\n\nIt is the first one\nof its kind so far.\n'
    expect(read(wrapped)).toMatch(/^The lines of a\.txt look cut at a width/)
    expect(read(wrapped, 'wrapped')).toMatchObject({
      paragraphs: ['The two governments signed an agreement on energy.', 'It is the first one of its kind so far.'],
    })
    expect(read(wrapped, 'paragraphs')).toMatchObject({ paragraphs: { length: 4 } })
  })

  it('knows a page by its name and by how it begins, and refuses one without a main text', () => {
    expect(read('<p></p>', null, 'a.HTM')).toContain('No main text is found in the page a.HTM')
    expect(read('<!-- saved -->\n<!DOCTYPE html><title>A</title>')).toContain('No main text is found')
    expect(read('a <html> in a text')).toMatchObject({ isPage: false })
  })
})
