import { describe, expect, it } from 'vitest'
import { firstPassages, wholeWords } from './passages.ts'

describe(firstPassages, () => {
  it('has each paragraph once, with its first passage of the move', () => {
    const passages = [
      { paragraph: 1, start: 0, end: 5, moves: ['lima'] },
      { paragraph: 1, start: 10, end: 20, moves: ['quito'] },
      { paragraph: 1, start: 50, end: 60, moves: ['quito', 'lima'] },
      { paragraph: 2, start: 30, end: 40, moves: ['quito'] },
    ]
    const shown = (move: string) => firstPassages(passages, move).map(({ paragraph, start }) => [paragraph, start])
    expect(shown('quito')).toEqual([
      [1, 10],
      [2, 30],
    ])
    expect(shown('lima')).toEqual([[1, 0]])
    expect(shown('cusco')).toEqual([])
  })
})

describe(wholeWords, () => {
  const text = '«Las conversaciones», según él.'
  const widened = (start: number, end: number, passages: { start: number; end: number }[] = []) => {
    const span = wholeWords(text, { start, end }, passages)
    return text.slice(span.start, span.end)
  }

  it('widens a span that cuts words, at either end', () => {
    expect(widened(0, 16)).toBe('«Las conversaciones')
    expect(widened(7, 18)).toBe('conversaciones')
    expect(widened(8, 10)).toBe('conversaciones')
  })

  it('leaves one that ends where words do', () => {
    expect(widened(0, text.length)).toBe(text)
    expect(widened(1, 4)).toBe('Las')
    expect(widened(4, 5)).toBe(' ')
  })

  it('leaves a passage that a move quotes, whatever it cuts', () => {
    expect(widened(0, 16, [{ start: 0, end: 16 }])).toBe(text.slice(0, 16))
  })
})
