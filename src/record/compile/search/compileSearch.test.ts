import { describe, expect, it } from 'vitest'
import { piecesOf } from './compileSearch.ts'

/** Moves of a size each, in thousands of letters. */
function moves(...rows: [date: string, size: number][]) {
  return rows.map(([date, size]) => ({ date, size: size * 1000 }))
}
const cut = (list: ReturnType<typeof moves>) =>
  piecesOf(list, ({ size }) => size).map((piece) => piece.map(({ date }) => date))

describe(piecesOf, () => {
  it('puts whole years together as far as they fit', () => {
    const list = moves(['1960', 60], ['1961', 20], ['1961', 20], ['1962', 20], ['1963', 100])
    expect(cut(list)).toEqual([['1960', '1961', '1961'], ['1962'], ['1963']])
  })

  it('cuts a year that is too large, and leaves the years beside it apart', () => {
    const list = moves(['1960', 10], ['1961', 60], ['1961', 40], ['1961', 60], ['1962', 10])
    expect(cut(list)).toEqual([['1960'], ['1961', '1961'], ['1961'], ['1962']])
  })

  it('gives a move that is too large a piece of its own', () => {
    expect(cut(moves(['1960', 10], ['1961', 300], ['1962', 10]))).toEqual([['1960'], ['1961'], ['1962']])
  })

  it('changes the last piece alone when a move is added', () => {
    const list = moves(['1960', 60], ['1961', 60], ['1962', 60])
    const more = [...list, ...moves(['1962', 10])]
    expect(cut(more).slice(0, -1)).toEqual(cut(list).slice(0, -1))
  })

  it('makes no piece of nothing', () => {
    expect(cut([])).toEqual([])
  })
})
