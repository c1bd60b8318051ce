import { render } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { aMove, aTimeline } from '#tests/builders/timeline.ts'
import { listSections } from '../arrangement/listSections.ts'
import { QuietLines } from './QuietLines.tsx'

const dates = ['2026-01-10', '2026-01-20', '2026-04-01', '2026-04-20', '2026-06-20']
const moves = dates.map((date) => aMove({ id: date, date }))
const period = (first: string, last: string) => ({ first: toDay(first), last: toDay(last) })
const searched = {
  coverage: [period('2026-01-01', '2026-02-28'), period('2026-05-01', '2026-07-15')],
  searchedUntil: toDay('2026-08-31'),
}
const record = aTimeline(moves, searched)

/** The list of moves of a record, in words: the months, and the lines between them. */
function listed(sort: 'asc' | 'desc', ids: readonly string[] = dates, locale: Locale = 'en', of: Timeline = record) {
  const own = of.moves.filter(({ id }) => ids.includes(id))
  const sections = listSections(own, sort)
  const between = sections.map((section, at) => [
    <QuietLines
      key={`above ${section.key}`}
      record={of}
      above={sections[at - 1]}
      below={section}
      isNewestFirst={sort === 'desc'}
    />,
    <p key={section.key}>{section.key}</p>,
  ])
  const { container } = render(
    <LocaleContext value={locale}>
      {between}
      {sort === 'asc' && <QuietLines record={of} above={sections.at(-1)} below={undefined} isNewestFirst={false} />}
    </LocaleContext>,
  )
  return [...container.querySelectorAll('p')].map(({ textContent }) => textContent)
}

describe(QuietLines, () => {
  beforeAll(() => loadTexts('en'))

  const winter = 'No moves in the sources consulted: 21 Jan – 28 Feb 2026'
  const march = 'No sources consulted for this period: 1–31 Mar 2026'
  const spring = 'No sources consulted for this period: 21–30 Apr 2026'
  const may = 'No moves in the sources consulted: 1 May – 19 Jun 2026'
  const unsearched = 'No sources consulted for this period: 16 Jul – 31 Aug 2026.'
  const since = `After the last move. No moves in the sources consulted: 21 Jun – 15 Jul 2026. ${unsearched}`

  it('stand where the reader meets the days, and say why nothing is there', () => {
    const inTime = ['2026-01', winter, march, '2026-04', spring, may, '2026-06', since]
    expect(listed('asc')).toEqual(inTime)
    expect(listed('desc')).toEqual(inTime.toReversed())
    expect(listed('desc', dates, 'es').at(-2)).toBe('Sin movimientos en las fuentes consultadas: 21 ene – 28 feb 2026')
  })

  it('say nothing of what a selection leaves out, but for what the record lacks', () => {
    expect(listed('asc', ['2026-01-10', '2026-06-20'])).toEqual([
      '2026-01',
      winter,
      march,
      spring,
      may,
      '2026-06',
      since,
    ])
    expect(listed('desc', ['2026-04-01'])).toEqual(['2026-04'])
  })

  it('leave what is announced aside, which stands in no month', () => {
    const announced = aMove({ id: 'visit', date: '2026-06', status: 'announced' })
    const withAnnounced = aTimeline([...moves, announced], searched)
    const ids = [...dates, 'visit']
    expect(listed('desc', ids, 'en', withAnnounced).slice(0, 3)).toEqual([
      'to-confirm',
      `After the last move. No moves in the sources consulted: 1–15 Jul 2026. ${unsearched}`,
      '2026-06',
    ])
  })

  it('are none where moves follow one another within six weeks, or the last search', () => {
    const close = aTimeline([aMove({ id: 'a', date: '2026-01-10' }), aMove({ id: 'b', date: '2026-02-10' })], {
      searchedUntil: toDay('2026-03-01'),
    })
    expect(listed('asc', ['a', 'b'], 'en', close)).toEqual(['2026-01', '2026-02'])
  })
})
