import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '#src/domain/foldText.ts'
import { byRelevance } from '#src/domain/search/searchHits.ts'
import { createSearchEngine } from '#src/record/search/searchEngine.ts'
import { anyText } from '../builders/arbitraries.ts'
import { anyHostileText, hostileRuns } from '../builders/hostile.ts'
import { ourRecordFiles } from '../builders/ourRecord.ts'
import { searchPieces } from '../builders/searchEngine.ts'
import { timelineOf } from '../builders/timelineOf.ts'
import { queries } from './queries.ts'

const files = ourRecordFiles()
const timeline = timelineOf(files)
const pieces = searchPieces(files).es
const engine = await createSearchEngine(pieces, 'es')

const hostile = [
  'a '.repeat(5000),
  'x'.repeat(10_000),
  '"'.repeat(10_000),
  '-'.repeat(10_000),
  '¡¿…?!',
  '🇨🇱👩‍👩‍👧‍👦',
  'مرحبا بالعالم',
  '\u202Eabc\u202C',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  'hasOwnProperty toString',
  '\ud83c',
  'kast\udfff',
  '(a+)+$',
  '.*',
  '\\',
  '%00',
  '~reun',
]

/** Words of any kind, in what queries are made of. */
const anyQuery = fc.oneof(
  anyText,
  anyHostileText,
  fc.constantFrom(...hostile),
  fc
    .array(
      fc.constantFrom(
        'kast',
        'orban',
        'de',
        'la',
        '"',
        '-',
        '“',
        'marzo',
        '2026',
        '12/2025',
        'x',
        'reunion',
        ' ',
        '-"',
        'migr',
      ),
      { maxLength: 12 },
    )
    .map((words) => words.join(' ')),
)

describe('the search, whatever is typed', () => {
  it('finds moves of the record alone, each with words that the record has', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const hits = engine.search(query)
        for (const [id, score] of hits.scores) {
          expect(timeline.byId.has(id)).toBe(true)
          expect(score).toBeGreaterThanOrEqual(0)
          engine.passageOf(id, hits, '')
        }
        for (const term of hits.terms) expect(foldText(term)).toBe(term)
        const { entries, people } = engine.suggest(query, timeline)
        expect([entries.length <= 5, people.length <= 3]).toEqual([true, true])
        expect(engine.nearestWords(query).every((word) => foldText(word) !== '')).toBe(true)
      }),
      { numRuns: hostileRuns.hits, examples: hostile.map((query) => [query]) },
    )
  })

  it('narrows with each further word, exclusion and period', () => {
    const anyWord = fc.constantFrom(
      'orban',
      'reunion',
      'migrantes',
      '"casa rosada"',
      '-milei',
      '2026',
      'marzo 2026',
      'presidente',
    )
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        const all = engine.search(one).scores
        const isOnePeriod = [one, other].some((word) => !/\d/.test(word))
        if (!isOnePeriod) return // of two periods the second is taken for a word
        for (const id of engine.search(`${one} ${other}`).scores.keys()) expect(all.has(id)).toBe(true)
      }),
    )
  })

  it('is the same in whatever order the pieces come', async () => {
    const reversed = await createSearchEngine(pieces.toReversed(), 'es')
    for (const query of [...queries.map(([, text]) => text), ...hostile]) {
      const [one, other] = [engine.search(query), reversed.search(query)]
      expect([...other.scores]).toEqual([...one.scores])
      expect(new Set(other.terms)).toEqual(new Set(one.terms))
      expect(reversed.nearestWords(query)).toEqual(engine.nearestWords(query))
      expect(byRelevance(timeline.moves, other)).toEqual(byRelevance(timeline.moves, one))
    }
  })
})
