import { describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { aMoveFile, aSource, aToursFile, texts } from '../../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../../tests/builders/publishInput.ts'
import { vocabularyFaults } from '../../../../tests/builders/schemaOrg.ts'
import { sitePages } from '../../pages/sitePages.ts'
import { eventOf } from './eventOf.ts'
import { pageGraph } from './pageGraph.ts'

const words = { title: 'Quito', description: 'Quito.' }

describe(pageGraph, () => {
  it('has on every page of the record only types of schema.org, with properties that these have', () => {
    const input = aPublishInput()
    const faults = sitePages(input.timeline, input.dataset).flatMap((page) =>
      localeIds.flatMap((locale) => vocabularyFaults(pageGraph(page, locale, words, input))),
    )
    expect([...new Set(faults)]).toEqual([])
  })

  it('cites the sources of an entry by the page, and says when it was added and revised', () => {
    const page = onlyPage(pageGraph({ name: 'move', id: 'quito' }, 'en', words, aPublishInput(aMoveFile())))
    expect(page.citation).toMatchObject([{ url: 'https://example.org/quito', datePublished: '2025-12-23' }])
    expect(page).toMatchObject({ dateCreated: '2025-12-14', dateModified: '2026-01-10' })
  })

  it('cites a page that was not read by the source through which it was consulted, and archived copies', () => {
    const archived = aSource({ archive: 'https://archive.example/quito' })
    const sources = [aSource({ id: 'page', url: 'https://example.org/page', through: 'efe' }), archived]
    const page = onlyPage(pageGraph({ name: 'move', id: 'quito' }, 'en', words, aPublishInput(aMoveFile({ sources }))))
    expect(page.citation).toEqual([
      expect.objectContaining({
        archivedAt: 'https://archive.example/quito',
        citation: [expect.objectContaining({ url: 'https://example.org/page' })],
      }),
    ])
    expect(vocabularyFaults(page)).toEqual([])
  })

  it('has the share picture of the page', () => {
    const page = onlyPage(pageGraph({ name: 'move', id: 'quito' }, 'en', words, aPublishInput(aMoveFile())))
    expect(page.image).toBe(`${site}share/en/move-quito.png?v=v1`)
  })

  it('omits the date of a source when it was inferred', () => {
    const file = aMoveFile({ sources: [aSource({ publishedInferred: true })] })
    const page = onlyPage(pageGraph({ name: 'move', id: 'quito' }, 'en', words, aPublishInput(file)))
    const [citation] = page.citation as object[]
    expect(citation).toMatchObject({ name: 'Title' })
    expect(citation).not.toHaveProperty('datePublished')
  })

  it('dates the page of a person by the entries it shows, as the sitemap does', () => {
    const lima = aMoveFile({ id: 'lima', updated: '2026-02-20', places: [{ country: 'PE' }], counterparts: [] })
    const input = aPublishInput(aMoveFile(), lima)
    const page = onlyPage(pageGraph({ name: 'person', id: 'daniel-noboa' }, 'en', words, input))
    expect(page.dateModified).toBe('2026-01-10')
  })

  it('has breadcrumbs from the dashboard to the page', () => {
    const page = onlyPage(pageGraph({ name: 'move', id: 'quito' }, 'en', words, aPublishInput(aMoveFile())))
    expect(page.breadcrumb).toMatchObject({
      itemListElement: [
        { position: 1, item: `${site}en` },
        { position: 2, item: `${site}en/moves/quito`, name: 'Quito' },
      ],
    })
  })
})

describe(vocabularyFaults, () => {
  it.each([
    [{ '@type': 'Event', citation: 'x' }, 'Event has no citation'],
    [{ '@type': 'Move' }, 'no type of schema.org: Move'],
    [{ '@type': 'WebPage', mainEntity: { '@type': 'Event', when: '2026' } }, 'Event has no when'],
  ])('reports the fault of %j', (node, fault) => {
    expect(vocabularyFaults(node)).toEqual([fault])
  })
})

describe(eventOf, () => {
  it('gives the first and the last day that a date covers, in plain ISO', () => {
    const event = eventOfFile(aMoveFile({ date: '2026-01~' }))
    expect(event).toMatchObject({ startDate: '2026-01-01', endDate: '2026-01-31' })
  })

  it('has its place by venue, city and country, with latitude and longitude', () => {
    expect(eventOfFile(aMoveFile())).toMatchObject({
      location: [
        {
          name: 'Quito',
          address: { addressLocality: 'Quito', addressCountry: 'EC' },
          geo: { latitude: -0.2201, longitude: -78.5123 },
        },
      ],
    })
  })

  it('is an action where the move has no place, since events are at some place', () => {
    const input = aPublishInput(aMoveFile({ kind: 'call', places: [] }))
    const page = onlyPage(pageGraph({ name: 'move', id: 'quito' }, 'es', words, input))
    expect(page.mainEntity).toMatchObject({
      '@type': 'CommunicateAction',
      name: 'Quito',
      startTime: '2025-12-23',
      endTime: '2025-12-23',
      actionStatus: 'https://schema.org/CompletedActionStatus',
      agent: { name: 'José Antonio Kast' },
      recipient: [{ name: 'Daniel Noboa' }],
    })
    expect(page.mainEntity).not.toHaveProperty('location')
  })

  it('says in which language the names are, since both pages name one thing', () => {
    const input = aPublishInput(aMoveFile())
    for (const locale of localeIds) {
      expect(pageGraph({ name: 'move', id: 'quito' }, locale, words, input)).toMatchObject({
        '@context': ['https://schema.org', { '@language': locale }],
      })
    }
  })

  it.each([
    ['occurred', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
  ])('gives a move that is %s the status %s', (status, word) => {
    expect(eventOfFile(aMoveFile({ status }))).toMatchObject({ eventStatus: `https://schema.org/${word}` })
  })

  it('gives a disputed move no status: none of schema.org is known to be true of it', () => {
    const file = aMoveFile({ status: 'disputed', disagreements: texts('One says so, the other does not.') })
    expect(eventOfFile(file)).not.toHaveProperty('eventStatus')
  })

  it('gives a postponed move that took place later its new date and the previous one', () => {
    const first = aMoveFile({ status: 'postponed', date: '2026-01-20', postponedTo: 'later' })
    const later = aMoveFile({ id: 'later', date: '2026-01-30/2026-01-31' })
    expect(eventOfFile(first, later)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-01-20',
      startDate: '2026-01-30',
      endDate: '2026-01-31',
    })
  })

  it('keeps the date of a postponed move without a new one', () => {
    const file = aMoveFile({ status: 'postponed', outcomeNote: texts('No new date is known.') })
    expect(eventOfFile(file)).toMatchObject({
      eventStatus: 'https://schema.org/EventPostponed',
      previousStartDate: '2025-12-23',
      startDate: '2025-12-23',
    })
  })

  it('makes a stop part of its tour, which lasts from the first stop to the last', () => {
    const [a, b] = [aMoveFile({ tour: 'andes' }), aMoveFile({ id: 'lima', tour: 'andes', date: '2025-12-25' })]
    expect(eventOfFile(a, b, aToursFile('andes'))).toMatchObject({
      superEvent: {
        name: 'andes',
        startDate: '2025-12-23',
        endDate: '2025-12-25',
        location: [{ '@type': 'Country', name: 'Ecuador' }],
      },
    })
  })

  it.each([
    ['announced', { outcomeNote: texts('Unknown.') }],
    ['postponed', { outcomeNote: texts('Unknown.') }],
    ['cancelled', {}],
    ['disputed', { disagreements: texts('One says so, the other does not.') }],
  ])('does not extend a tour by a stop that was %s', (status, notes) => {
    const unmadeStop = { tour: 'andes', status, ...notes }
    const unmade = aMoveFile({ ...unmadeStop, id: 'lima', date: '2025-12-30' })
    expect(eventOfFile(aMoveFile({ tour: 'andes' }), unmade, aToursFile('andes'))).toMatchObject(
      tourOver('2025-12-23', '2025-12-23'),
    )
    expect(eventOfFile(aMoveFile(unmadeStop), unmade, aToursFile('andes'))).toMatchObject(
      tourOver('2025-12-23', '2025-12-30'),
    )
  })

  it('has no inLanguage, since an event is no text', () => {
    expect(eventOfFile(aMoveFile())).not.toHaveProperty('inLanguage')
  })
})

function tourOver(first: string, last: string) {
  return { superEvent: { startDate: first, endDate: last } }
}

/** Of the move "quito" among the files. */
function eventOfFile(...files: DataFile[]) {
  const { dataset, timeline } = aPublishInput(...files)
  const file = dataset.moves.find(({ id }) => id === 'quito')
  const move = timeline.moves.find(({ id }) => id === 'quito')
  if (!file || !move) throw new Error('the files have no move "quito"')
  return eventOf({ file, move, timeline, locale: 'es', site })
}

function onlyPage(graph: { '@graph': readonly unknown[] }): Record<string, unknown> {
  return graph['@graph'][0] as Record<string, unknown>
}
