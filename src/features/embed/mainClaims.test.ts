import { describe, expect, it } from 'vitest'
import type { Claim } from '#src/domain/move.ts'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { mainClaims } from './mainClaims.ts'

function aClaim(text: string, nature: Claim['nature'] = 'reported'): Claim {
  return { nature, text: texts(text), sources: [0], quotes: [] }
}

describe(mainClaims, () => {
  it('are the first three reported claims, never an interpretation', () => {
    const claims = [aClaim('a'), aClaim('b', 'interpretation'), aClaim('c'), aClaim('d'), aClaim('e')]
    const { main, others, interpretations } = mainClaims(claims)
    expect(main.map(({ text }) => text.es)).toEqual(['a', 'c', 'd'])
    expect([others, interpretations]).toEqual([1, 1])
  })

  it('are all claims where there are few', () => {
    expect(mainClaims([aClaim('a')])).toMatchObject({ main: [{ text: { es: 'a' } }], others: 0 })
    expect(mainClaims([])).toEqual({ main: [], others: 0, interpretations: 0 })
  })
})
