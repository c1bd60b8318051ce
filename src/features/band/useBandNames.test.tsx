import { renderHook } from '@testing-library/react'
import { expect, it } from 'vitest'
import { aModelOf } from '../../../tests/builders/band.ts'
import { texts } from '../../../tests/builders/texts.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { useBandNames } from './useBandNames.ts'

const moves = ['lima', 'quito', 'bogota'].map((id) => aMove({ id, date: '2026-05-20', occasion: 'fair' }))
const occasions = [{ id: 'fair', label: texts('Fair'), inSentence: texts('the fair'), highlight: texts('It opens') }]
const record = aTimeline(moves, { occasions })

it('says how many moves of an occasion took place where not all did', () => {
  const cancelled = aMove({ id: 'lapaz', date: '2026-05-21', occasion: 'fair', status: 'cancelled' })
  const timeline = aTimeline([...moves, cancelled], { occasions })
  const { result } = renderHook(() => useBandNames(aModelOf(timeline), timeline, timeline))
  expect(result.current).toMatchObject([
    { short: 'It opens: 4 movimientos, 3\u00a0realizados', full: 'Fair: 4 movimientos, 3\u00a0realizados' },
  ])
})

it.each([
  [3, 'It opens: 3 movimientos', 'Fair: 3 movimientos'],
  [2, 'Fair: 2 de 3', 'Fair: 2 de 3'],
  [1, 'Fair: 1 de 3', 'Fair: 1 de 3'],
])('names an occasion of which %i of three moves are selected', (count, short, full) => {
  const timeline = aTimeline(moves.slice(0, count), { occasions })
  const { result } = renderHook(() => useBandNames(aModelOf(timeline), timeline, record))
  expect(result.current).toMatchObject([{ short, full }])
})
