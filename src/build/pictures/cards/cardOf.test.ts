import { beforeAll, describe, expect, it } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { en } from '#tests/builders/siteTexts.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { cardOf } from './cardOf.ts'

beforeAll(() => loadTexts('en'))

const city = (name: string) => ({ country: 'SV', city: { es: name, en: name } })

const quito = aMove({ id: 'quito', themes: ['security', 'migration'] })
const lima = aMove({ id: 'lima', date: '2026-01-07', themes: ['trade'] })
const called = aMove({
  id: 'call',
  date: '2026-05~',
  status: 'announced',
  outcomeUnknown: true,
  kind: 'call',
  stops: [],
})
const timeline = aTimeline([quito, lima, called], {
  people: [
    {
      id: 'daniel-noboa',
      name: 'Daniel Noboa',
      shortName: null,
      country: 'EC',
      roles: [{ text: { es: 'presidente de Ecuador', en: 'president of Ecuador' }, since: '2025-12-23' }],
    },
  ],
})
const record = {
  timeline,
  articles: [{ id: 'text', label: { es: 'Un texto', en: 'A text' }, published: null, moves: ['quito'] }],
}

/** The line below the title of a move, in English. */
function lineOf(move: Move, people = timeline.people): string {
  return cardOf({ timeline: aTimeline([move], { people }), articles: [] }, { name: 'move', id: move.id }, 'en').line
}

describe(cardOf, () => {
  it('has date, title, place and themes of a move', () => {
    expect(cardOf(record, { name: 'move', id: 'quito' }, 'es')).toMatchObject({
      date: '23 de diciembre de 2025',
      kind: 'Visita',
      mark: { shape: 'disc', status: 'occurred' },
      title: 'quito',
      status: '',
      line: 'Quito, EC',
      themes: [{ id: 'security' }, { id: 'migration' }],
      highlighted: new Set(['quito']),
    })
  })

  it('has the status of a move that is not known to have happened', () => {
    const { status, mark } = cardOf(record, { name: 'move', id: 'call' }, 'es')
    expect({ status, mark }).toEqual({
      status: 'Anunciado; no consta si se realizó',
      mark: { shape: 'wedge', status: 'announced' },
    })
  })

  it('has the counterpart of a call, with the role held that day', () => {
    const early = aMove({ id: 'early', date: '2025-12-14', stops: [] })
    expect(lineOf(called)).toBe('Daniel Noboa, president of Ecuador')
    expect(lineOf(early)).toBe('Daniel Noboa') // his role is known from a later day on
    expect(lineOf(aMove({ ...called, people: [] }))).toBe('')
    const five = ['Ana', 'Eva', 'Leo', 'Max', 'Ugo'].map((name) => ({
      id: name,
      name,
      shortName: null,
      country: null,
      roles: [],
    }))
    expect(lineOf(aMove({ ...called, people: five.map(({ id }) => id) }), five)).toBe(
      'Counterparts: Ana, Eva, Leo and 2 more',
    )
  })

  it('names the country of several cities once', () => {
    const tour = aMove({ id: 'tour', stops: [city('San Salvador'), city('Tecoluca'), city('San Salvador')] })
    const card = cardOf({ timeline: aTimeline([tour]), articles: [] }, { name: 'move', id: 'tour' }, 'es')
    expect(card.line).toBe('San Salvador y Tecoluca, SV')
  })

  it('counts the moves of a country and names its people', () => {
    const card = cardOf(record, { name: 'country', id: 'EC' }, 'en')
    expect(card).toMatchObject({ date: '23 Dec 2025 – May 2026', count: '3 moves', line: 'Counterpart: Daniel Noboa' })
    expect(card.highlighted).toEqual(new Set(['quito', 'lima', 'call']))
  })

  it('dates moves of one day by that day', () => {
    const both = aTimeline([quito, aMove({ id: 'again' })])
    expect(cardOf({ timeline: both, articles: [] }, { name: 'country', id: 'EC' }, 'en').date).toBe('23 December 2025')
  })

  it('gives a person the role held last', () => {
    expect(cardOf(record, { name: 'person', id: 'daniel-noboa' }, 'es').line).toBe('Presidente de Ecuador')
  })

  it('does not date an article by the moves that it covers', () => {
    const { date, highlighted } = cardOf(record, { name: 'article', id: 'text' }, 'es')
    expect({ date, highlighted }).toEqual({ date: '', highlighted: new Set(['quito']) })
  })

  it('highlights every move on the pages about the record', () => {
    for (const name of ['dashboard', 'sources', 'data', 'method', 'corrections'] as const) {
      expect(cardOf(record, { name }, 'es').highlighted, name).toBeNull()
    }
  })

  it('has heading and lead of the page of sources', () => {
    const { title, line } = cardOf(record, { name: 'sources' }, 'en')
    expect({ title, line }).toEqual({ title: en.sources.label, line: en.sources.intro })
  })

  it('throws for a page that the record does not have', () => {
    expect(() => cardOf(record, { name: 'move', id: 'nowhere' }, 'es')).toThrow('nowhere')
  })
})
