import { describe, expect, it } from 'vitest'
import { afterSaving, draftOf, type Work } from './work.ts'

const sent = { id: 'quito', kind: 'visit' }
const file = { text: '{ "id": "quito", "kind": "visit" }\n', hash: 'new' }
const work: Work = {
  opened: '',
  draft: sent,
  stored: { text: '{}\n', hash: 'old' },
  isChanged: true,
  isRestored: true,
  page: 'pasted',
}

describe(afterSaving, () => {
  it('has nothing to save where the draft is the one that was sent', () => {
    expect(afterSaving(work, { id: 'quito', file, sent })).toEqual({
      opened: 'quito',
      draft: sent,
      stored: file,
      isChanged: false,
      isRestored: false,
      page: 'pasted',
    })
  })

  it('keeps what was typed while it was being saved, to be saved over the new file', () => {
    const typed = { ...sent, kind: 'meeting' }
    expect(afterSaving({ ...work, draft: typed }, { id: 'quito', file, sent })).toMatchObject({
      draft: typed,
      stored: { hash: 'new' },
      isChanged: true,
    })
  })
})

describe(draftOf, () => {
  it('reads an object, and nothing else', () => {
    expect(draftOf(file.text)).toEqual(sent)
    expect(['[]', 'null', '{'].map(draftOf)).toEqual([null, null, null])
  })
})
