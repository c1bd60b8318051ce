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
    const { text } = redirectsOf(lima, { subject: 'person', id: 'noboa', successor: 'daniel-noboa' })
    expect(text).toContain('/kast/personas/noboa /kast/personas/daniel-noboa 301\n')
    expect(text).toContain('/kast/en/people/noboa /kast/en/people/daniel-noboa 301\n')
  })

  it('do not lead from an occasion, which has no page', () => {
    const renamed: Retired = { subject: 'occasion', id: 'fare', successor: 'fair' }
    expect(redirectsOf(renamed)).toEqual(redirectsOf())
  })

  it('are, without such ids, those from earlier paths', () => {
    expect(redirectsOf(lima)).toEqual({
      path: '_redirects',
      text: '/kast/articulos /kast/fuentes 301\n/kast/en/articles /kast/en/sources 301\n',
    })
  })
})
