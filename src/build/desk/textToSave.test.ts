import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textToSave } from './textToSave.ts'

const moves = resolve(import.meta.dirname, '../../../data/moves')

describe(textToSave, () => {
  it.each(readdirSync(moves))('gives %s back byte for byte when nothing was changed', (name) => {
    const text = readFileSync(join(moves, name), 'utf8')
    expect(textToSave(JSON.parse(text) as object, text)).toBe(text)
  })

  it('keeps the layout of a file without changes, and writes a changed one in the form of the record', () => {
    const byHand = '{"id": "quito",\t"themes": [ "security" ]}'
    expect(textToSave({ id: 'quito', themes: ['security'] }, byHand)).toBe(byHand)
    expect(textToSave({ id: 'quito', themes: ['trade'] }, byHand)).toBe(
      '{\n  "id": "quito",\n  "themes": ["trade"]\n}\n',
    )
  })

  it.each([null, '{ "id": '])('writes anew where the file is %j', (stored) => {
    expect(textToSave({ id: 'quito' }, stored)).toBe('{\n  "id": "quito"\n}\n')
  })
})
