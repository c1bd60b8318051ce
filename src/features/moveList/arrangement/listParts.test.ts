import { expect, it } from 'vitest'
import { listParts } from './listParts.ts'
import type { ListSection } from './listSections.ts'

it('gathers the months of a year, but for those that stand and what is to be confirmed', () => {
  const months = ['2026-03', '2026-01', '2025-12', '2025-11', '2024-05'].map((key) => month(key))
  const sections = [...months, { key: 'to-confirm', month: null, count: 1, items: [] }]
  const parts = listParts(sections, ({ key }) => key === '2026-03' || key === '2025-12')
  expect(parts.map(({ at, year, sections: own }) => [at, year, own.map(({ key }) => key)])).toEqual([
    [0, null, ['2026-03']],
    [1, 2026, ['2026-01']],
    [2, null, ['2025-12']],
    [3, 2025, ['2025-11']],
    [4, 2024, ['2024-05']],
    [5, null, ['to-confirm']],
  ])
})

function month(key: string): ListSection {
  const [year, number] = key.split('-').map(Number)
  return { key, month: { year: year ?? 0, month: number ?? 0 }, count: 1, items: [] }
}
