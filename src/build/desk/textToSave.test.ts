import { describe, expect, it } from 'vitest'
import { ourRecordFiles } from '../../../tests/builders/ourRecord.ts'
import { textToSave } from './textToSave.ts'

const moves = ourRecordFiles().filter(({ path }) => path.startsWith('data/moves/'))

describe(textToSave, () => {
  it.each(moves)('gives $path back byte for byte when nothing was changed', ({ text }) => {
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
