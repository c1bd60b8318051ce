import { describe, expect, it } from 'vitest'
import { withPageSource } from './pageSource.ts'

const empty = { publisher: '', title: '', published: '', language: '' }

describe(withPageSource, () => {
  it('takes the first address of the text', () => {
    const page = 'Title (https://www.example.org/2026/a-b.html). More: https://example.com/'
    expect(withPageSource({}, page)).toEqual({
      sources: [{ id: 'example', ...empty, url: 'https://www.example.org/2026/a-b.html' }],
    })
  })

  it('gives each its own id, and one without an address a general one', () => {
    const draft = { id: 'quito', sources: [{ id: 'fuente' }] }
    expect(withPageSource(draft, 'no address')).toEqual({
      id: 'quito',
      sources: [{ id: 'fuente' }, { id: 'fuente-2', ...empty, url: '' }],
    })
  })
})
