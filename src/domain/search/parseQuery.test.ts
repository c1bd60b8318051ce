import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'
import { foldText } from '../foldText.ts'
import { parseQuery } from './parseQuery.ts'

const nothing = { words: [], phrases: [], excluded: [], period: null }
const phrase = (...words: string[]) => ({ words, isOpen: false })

describe(parseQuery, () => {
  it.each([
    ['', nothing],
    ['  …¿? ', nothing],
    ['Reunión  ORBÁN', { words: ['reunion', 'orban'] }],
    ['lima lima', { words: ['lima'] }],
    ['la visita de Noboa', { words: ['visita', 'noboa'] }],
    ['de la', { words: ['de', 'la'] }],
    ['Fils-Aimé', { words: ['fils', 'aime'] }],
    ['"corredor humanitario" peru', { words: ['peru'], phrases: [phrase('corredor', 'humanitario')] }],
    [
      '“Casa Rosada” «La Moneda» „a b“',
      { phrases: [phrase('casa', 'rosada'), phrase('la', 'moneda'), phrase('a', 'b')] },
    ],
    ['"corredor huma', { phrases: [{ words: ['corredor', 'huma'], isOpen: true }] }],
    ['""', nothing],
    ['-peru −lima quito', { words: ['quito'], excluded: [['peru'], ['lima']] }],
    ['-"casa rosada" milei', { words: ['milei'], excluded: [['casa', 'rosada']] }],
    ['-', nothing],
    ['- lima', { words: ['lima'] }],
    ['--lima', { excluded: [['lima']] }],
    ['__proto__ constructor', { words: ['proto', 'constructor'] }],
    ['<script>alert(1)</script>', { words: ['script', 'alert', '1'] }],
    ['^(a+)+$', { words: ['a'] }],
  ])('reads %j', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...nothing, ...expected })
  })

  it.each([
    ['2026', '2026-01', '2026-12'],
    ['2026?', '2026-01', '2026-12'],
    ['12/2025', '2025-12', '2025-12'],
    ['2025-12', '2025-12', '2025-12'],
    ['2025/3', '2025-03', '2025-03'],
    ['3.2025', '2025-03', '2025-03'],
    ['2025-02-04', '2025-02-04', '2025-02-04'],
    ['4/2/2025', '2025-02-04', '2025-02-04'],
    ['marzo 2026', '2026-03', '2026-03'],
    ['Marzo de 2026', '2026-03', '2026-03'],
    ['marzo del 2026', '2026-03', '2026-03'],
    ['March 2026', '2026-03', '2026-03'],
    ['sept. 2026', '2026-09', '2026-09'],
    ['dic 2025', '2025-12', '2025-12'],
    ['Jan, 1961', '1961-01', '1961-01'],
  ])('understands %s as a period', (text, from, to) => {
    expect(parseQuery(text)).toEqual({ ...nothing, period: { from, to } })
  })

  it.each(['marzo', '13/2025', '2025-02-30', '3000', '0999', '"2026"', '-2026', 'ma 2026x', '12', '1/2/3/2025'])(
    'sees no period in %s',
    (text) => {
      expect(parseQuery(text).period).toBeNull()
    },
  )

  it('takes the first period, and looks for the rest', () => {
    const period = { from: '2026-03', to: '2026-03' }
    expect(parseQuery('orban marzo 2026 lima')).toEqual({ ...nothing, words: ['orban', 'lima'], period })
    expect(parseQuery('marzo 2026 2025')).toEqual({ ...nothing, words: ['2025'], period })
  })

  it('reads any text, however long, into words that are folded', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, anyHostileText), (text) => {
        const { words, phrases, excluded } = parseQuery(text)
        const all = [...words, ...phrases.flatMap((asked) => asked.words), ...excluded.flat()]
        expect(all.map(foldText)).toEqual(all)
        expect(all).not.toContain('')
      }),
      { numRuns: hostileRuns.searches },
    )
    for (const text of ['a '.repeat(5000), '"'.repeat(10_000), '-"'.repeat(5000), 'x'.repeat(10_000)]) {
      expect(parseQuery(text).words.join(' ').length).toBeLessThanOrEqual(120)
    }
  })
})
