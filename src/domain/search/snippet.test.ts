import { describe, expect, it } from 'vitest'
import { snippetOf } from './snippet.ts'

/** Parts of a text in which square brackets stand around hits. */
function partsOf(text: string) {
  return text
    .split(/[[\]]/)
    .map((part, at) => ({ text: part, isHit: at % 2 === 1 }))
    .filter(({ text: part }) => part !== '')
}

function shown(text: string): string {
  return snippetOf(partsOf(text))
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('')
}

describe(snippetOf, () => {
  it('leaves a short text whole', () => {
    expect(shown('They agreed on [trade] and [energy].')).toBe('They agreed on [trade] and [energy].')
    expect(shown('[Trade]')).toBe('[Trade]')
    expect(shown('No hit at all')).toBe('No hit at all')
    expect(snippetOf([])).toEqual([])
  })

  it('begins shortly before the first hit, with a word', () => {
    expect(shown(`${'one two three '.repeat(9)}[trade] begins`)).toBe(
      '…three one two three one two three [trade] begins',
    )
  })

  it('ends with a word', () => {
    const text = shown(`On [trade] ${'and so on '.repeat(40)}`)
    expect(text).toMatch(/^On \[trade\] (and so on )+and…$|(and|so|on)…$/)
    expect(text.length).toBeLessThan(170)
  })

  it('keeps a hit that is longer than what is shown by its beginning', () => {
    expect(shown(`[${'word '.repeat(60)}]`)).toMatch(/^\[(word )+word\]…$/)
  })
})
