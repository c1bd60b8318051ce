import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMoveFile, aSource } from '#tests/builders/dataFiles.ts'
import { followUpOf } from './followUp.ts'

const today = toDay('2026-08-01')
const two = [aSource({ id: 'efe' }), aSource({ id: 'afp', publisher: 'AFP', url: 'https://example.org/b' })]
const claims = [{ nature: 'reported', text: { es: 'Una.', en: 'One.' }, sources: ['efe', 'afp'] }]

describe(followUpOf, () => {
  it.each([
    ['2026-07-31', 'announcedGone'],
    ['2026-08-01', 'announcedNear'],
    ['2026-08-15', 'announcedNear'],
    ['2026-07-20/2026-08-02', 'announcedNear'],
  ])('lists a move announced for %s as %s', (date, reason) => {
    expect(reasonsOf({ date, status: 'announced', sources: two, claims })).toEqual([reason])
  })

  it.each([
    { date: '2026-08-16', status: 'announced' },
    { date: '2026-07-31', status: 'occurred' },
  ])('leaves out %j', (changes) => {
    expect(reasonsOf({ ...changes, sources: two, claims })).toEqual([])
  })

  it('lists drafts, and moves of a single origin', () => {
    expect(reasonsOf({ state: 'draft' })).toEqual(['draft', 'singleOrigin'])
  })

  it('lists the addresses that the last check found gone or moved, as long as a move has them', () => {
    const moves = [JSON.parse(aMoveFile({ id: 'quito', sources: two, claims }).text)]
    const report = {
      checked: '2026-07-31',
      addresses: [
        { url: 'https://example.org/b', verdict: 'dead' as const, movedTo: null, files: [] },
        { url: 'https://example.org/not-cited', verdict: 'moved' as const, movedTo: null, files: [] },
      ],
    }
    expect(followUpOf({ moves, publishers: [] }, today, report)).toMatchObject([
      { reason: 'sourceDead', id: 'quito', url: 'https://example.org/b' },
    ])
  })
})

function reasonsOf(changes: Record<string, unknown>): string[] {
  const moves = [JSON.parse(aMoveFile(changes).text)]
  return followUpOf({ moves, publishers: [] }, today, null).map(({ reason }) => reason)
}
