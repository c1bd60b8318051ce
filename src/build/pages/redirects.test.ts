import { describe, expect, it } from 'vitest'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput } from '../../../tests/builders/publishInput.ts'
import { redirects } from './redirects.ts'

const lima: Retired = { subject: 'move', id: 'lima', reason: texts('It was none.') }

function redirectsOf(...retired: Retired[]) {
  return redirects({ dataset: { ...aPublishInput().dataset, retired } }, '/kast/')
}

describe(redirects, () => {
  it('redirect each retired id with a successor, in both languages', () => {
    expect(redirectsOf(lima, { subject: 'person', id: 'noboa', successor: 'daniel-noboa' })).toEqual([
      {
        path: '_redirects',
        text: '/kast/personas/noboa /kast/personas/daniel-noboa 301\n/kast/en/people/noboa /kast/en/people/daniel-noboa 301\n',
      },
    ])
  })

  it('are no file without such ids', () => {
    expect(redirectsOf(lima)).toEqual([])
  })
})
