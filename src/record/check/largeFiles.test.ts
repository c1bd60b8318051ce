import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMoveFile, aSource, dataFiles, texts } from '#tests/builders/dataFiles.ts'
import { checkDataset } from './checkDataset.ts'
import { judgements } from './judgements.ts'

/** Far longer than each takes; what grows with the square of a file's size takes minutes. */
const limit = { timeout: 60_000 }
const many = 10_000

/** Words of ten letters of which no two are near. */
function wordOf(n: number): string {
  return Array.from({ length: 10 }, (_, at) => String.fromCharCode(97 + ((n * 7919 + at * (n + 31)) % 26))).join('')
}

function listed<Item>(item: (n: number) => Item): Item[] {
  return Array.from({ length: many }, (_, n) => item(n))
}

/** The rules that report something, warnings too. */
function rulesBroken(changes: Parameters<typeof aMoveFile>[0]): Set<string> {
  const { problems, warnings } = checkDataset(dataFiles(aMoveFile(changes)), toDay('2026-08-01'), judgements)
  return new Set([...problems, ...warnings].map(({ rule }) => rule))
}

describe('a file that is far too large is checked to its end', () => {
  it.each([
    ['brackets', '[x'.repeat(100_000)],
    ['links', '](x'.repeat(100_000)],
    ['underscores', '.__x'.repeat(100_000)],
  ])('of many %s', limit, (_what, title) => {
    expect(rulesBroken({ title: texts(title) })).toContain('texts')
  })

  it.each(['[', ']', '{', '[]', '{"a":'])('of many %s', limit, (piece) => {
    const files = dataFiles({ path: 'data/moves/quito.json', text: piece.repeat(200_000) })
    const { problems } = checkDataset(files, toDay('2026-08-01'))
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([['data/moves/quito.json', 'json']])
  })

  it('of a kind as long as a book', limit, () => {
    expect(rulesBroken({ kind: 'x'.repeat(3_000_000) })).toContain('form')
  })

  it('of many sources, of as many outlets, and none of those that claims name', limit, () => {
    const sources = listed((n) => aSource({ id: `s-${n}`, url: `https://example.org/${n}`, publisher: wordOf(n) }))
    const claims = listed((n) => ({ nature: 'reported', text: texts('A.'), sources: [`source-${n}`] }))
    expect(rulesBroken({ sources, claims })).toContain('sources')
  })
})
