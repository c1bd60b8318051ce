import { describe, expect, it } from 'vitest'
import { themeIds } from '../../tests/builders/themeIds.ts'
import { pairsOf, type ThemeId } from './vocabulary.ts'

describe(pairsOf, () => {
  it.each<[ThemeId[], string[]]>([
    [[], []],
    [['trade'], []],
    [['security', 'trade'], ['security_trade']],
    [
      ['security', 'migration', 'energy'],
      ['security_migration', 'security_energy', 'migration_energy'],
    ],
  ])('makes of %j %j', (themes, pairs) => {
    expect(pairsOf(themes)).toEqual(pairs)
  })

  it('makes every two of all themes once', () => {
    const pairs = pairsOf(themeIds)
    expect(pairs).toHaveLength((themeIds.length * (themeIds.length - 1)) / 2)
    expect(new Set(pairs.map((pair) => pair.split('_').toSorted().join())).size).toBe(pairs.length)
  })
})
