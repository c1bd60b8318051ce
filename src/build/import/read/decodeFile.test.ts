import { describe, expect, it } from 'vitest'
import { importTexts } from '../texts.ts'
import { decodeFile } from './decodeFile.ts'

const latin1 = (text: string) => Buffer.from(text, 'latin1')
const utf16 = (text: string) => Buffer.from(text, 'utf16le')

function refused(bytes: Uint8Array) {
  const decoded = decodeFile(bytes, 'folder/moves.csv')
  return 'text' in decoded ? null : decoded(importTexts('en'))
}

describe(decodeFile, () => {
  it.each([
    ['as it is', 'Perú,Ñ\r\n'],
    ['without its byte order mark', '\uFEFFPerú,Ñ\r\n'],
  ])('takes UTF-8 %s', (_how, text) => {
    expect(decodeFile(Buffer.from(text), 'moves.csv')).toEqual({ text: 'Perú,Ñ\r\n' })
  })

  it('names the line with letters of another encoding, and the command that converts it', () => {
    const wrong = 'The file is not in UTF-8: line 2 has letters of another encoding, perhaps Windows-1252 (Latin-1).'
    const cure = 'Convert it with: iconv -f WINDOWS-1252 -t UTF-8 folder/moves.csv > folder/utf8-moves.csv'
    expect(refused(latin1('id\nPerú\nLima\n'))).toEqual({ wrong, cure })
    expect(refused(latin1('id\nPerú'))).toEqual({ wrong, cure })
  })

  it.each([
    ['mis viajes.csv', "'mis viajes.csv' > 'utf8-mis viajes.csv'"],
    ['../la lista/viajes.csv', "'../la lista/viajes.csv' > '../la lista/utf8-viajes.csv'"],
    ["/viajes/d'Avila/lista.csv", "'/viajes/d'\\''Avila/lista.csv' > '/viajes/d'\\''Avila/utf8-lista.csv'"],
    ['-viajes.csv', './-viajes.csv > utf8--viajes.csv'],
  ])('gives a command that can be copied as it is for the file %s', (path, files) => {
    const decoded = decodeFile(latin1('Perú'), path)
    expect('text' in decoded ? null : decoded(importTexts('en')).cure).toBe(
      `Convert it with: iconv -f WINDOWS-1252 -t UTF-8 ${files}`,
    )
  })

  it.each([
    ['with a byte order mark', 'UTF-16', Buffer.from([0xff, 0xfe, ...utf16('id,title')])],
    ['the other way round', 'UTF-16', Buffer.from([0xfe, 0xff, ...utf16('id,title').swap16()])],
    ['without a mark', 'UTF-16LE', utf16('id,title')],
  ])('recognises UTF-16 %s', (_how, encoding, bytes) => {
    expect(refused(bytes)?.cure).toBe(
      `Convert it with: iconv -f ${encoding} -t UTF-8 folder/moves.csv > folder/utf8-moves.csv`,
    )
  })

  it.each([
    ['an empty file', Buffer.from('\uFEFF \n'), 'The file is empty.'],
    [
      'a spreadsheet',
      Buffer.from('PK\u0003\u0004…'),
      'The file is a spreadsheet (or a compressed file), and not text.',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'The file is binary, and not text.'],
    ['more than 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'), 'The file has more than 10 MB.'],
  ])('refuses %s', (_what, bytes, wrong) => {
    expect(refused(bytes)?.wrong).toBe(wrong)
  })

  it('takes a file of just 10 MB', () => {
    expect(refused(Buffer.alloc(10 * 1024 * 1024, 'a'))).toBeNull()
  })
})
