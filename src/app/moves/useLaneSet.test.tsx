import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { facetLabels } from '#src/i18n/labels.ts'
import { plainBand } from '#src/url/viewState.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { useLaneSet } from './useLaneSet.ts'

const people = [{ id: 'ana', name: 'Ana Maria de Sousa', shortName: 'De Sousa', country: 'EC', roles: [] }]
const timeline = aTimeline([aMove({ people: ['ana'] })], { people })

describe(useLaneSet, () => {
  it('names the lanes of counterparts by their short names', () => {
    const view = { ...plainBand, lanes: 'person' } as const
    const { result } = renderHook(() => useLaneSet(timeline, view, facetLabels(timeline, 'es')))
    expect(result.current.lanes.map(({ name }) => name)).toEqual(['De Sousa'])
  })
})
