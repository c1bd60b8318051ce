import { describe, expect, it } from 'vitest'
import { pairsOf, type ThemeId, themeIds, themePairIds } from './vocabulary.ts'

describe(pairsOf, () => {
  it.each<[ThemeId[], string[]]>([
    [[], []],
    [['trade'], []],
    [['trade', 'security'], ['security_trade']],
    [
      ['energy', 'security', 'migration'],
      ['security_migration', 'security_energy', 'migration_energy'],
    ],
    [['trade', 'trade'], []],
  ])('makes of %j %j', (themes, pairs) => {
    expect(pairsOf(themes)).toEqual(pairs)
  })

  it('makes every two of all themes once', () => {
    expect(themePairIds).toHaveLength((themeIds.length * (themeIds.length - 1)) / 2)
    expect(new Set(themePairIds.map((pair) => pair.split('_').toSorted().join())).size).toBe(themePairIds.length)
  })

  it('parts its themes by a sign that no theme has', () => {
    expect(themeIds.filter((id) => id.includes('_'))).toEqual([])
  })
})
