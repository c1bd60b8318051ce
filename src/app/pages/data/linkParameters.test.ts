import { describe, expect, it } from 'vitest'
import { formatViewState, parseViewState } from '#src/url/viewState.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { linkParameters } from './linkParameters.ts'

const timeline = aTimeline([
  aMove({ id: 'a', date: '2026-01-10', themes: ['security', 'trade'], occasion: 'summit', countries: ['EC', 'PE'] }),
  aMove({ id: 'b', date: '2026-01-12' }),
])

describe(linkParameters, () => {
  it('gives each a value that is read, and asks for another view than the plain one', () => {
    for (const { id, value } of linkParameters(timeline)) {
      const { ignored, ...view } = parseViewState(`${id}=${value}`, timeline.vocabulary)
      expect({ id, ignored, address: formatViewState(view) }).toEqual({ id, ignored: [], address: `${id}=${value}` })
    }
  })
})
