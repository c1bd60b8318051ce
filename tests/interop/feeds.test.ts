import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isHere, published, run } from './programs.ts'

/** Debian's own Python has Debian's modules. */
const python = '/usr/bin/python3'

const readFeed = `
import feedparser, json, sys
feed = feedparser.parse(sys.argv[1])
print(json.dumps({'bozo': bool(feed.bozo), 'version': feed.version, 'language': feed.feed.get('language'),
  'entries': [{'title': e.title, 'link': e.link, 'published': e.get('published'), 'updated': e.get('updated')} for e in feed.entries]}))
`

const readCalendar = `
import icalendar, json, sys
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(json.dumps([{'uid': str(e['UID']), 'location': str(e.get('LOCATION', '')), 'url': str(e['URL']), 'urlParameters': dict(e['URL'].params),
  'start': str(e['DTSTART'].dt), 'errors': len(e.errors)} for e in calendar.walk('VEVENT')]))
`

type Move = {
  id: string
  added: string
  url: { es: string }
  places: { city: { es: string } | null; country: string }[]
}
const { moves } = JSON.parse(readFileSync(published('data/kast-en-el-mundo.json'), 'utf8')) as { moves: Move[] }
const byLink = new Map(moves.map((move) => [move.url.es, move]))

type Feed = { bozo: boolean; version: string; language: string | null; entries: Entry[] }
type Entry = { title: string; link: string; published: string | null; updated: string | null }

describe.runIf(isHere('feedparser'))('feedparser', () => {
  const feeds = ['feeds', 'feeds/es', 'feeds/en'].flatMap((folder) =>
    readdirSync(published(folder)).flatMap((name) => (name.endsWith('.atom') ? [`${folder}/${name}`] : [])),
  )

  it.each(feeds)('reads %s without a fault, each entry with its days', (path) => {
    const { bozo, version, entries } = JSON.parse(run(python, ['-c', readFeed, published(path)])) as Feed
    expect({ bozo, version }).toEqual({ bozo: false, version: 'atom10' })
    expect(entries.filter(({ title, link, published: day, updated }) => !title || !link || !day || !updated)).toEqual(
      [],
    )
  })

  it('reads of each entry the day on which it was added', () => {
    const { entries } = JSON.parse(run(python, ['-c', readFeed, published('feeds/es.atom')])) as Feed
    expect(entries.length).toBeGreaterThan(0)
    expect(entries.map(({ published: day }) => day?.slice(0, 10))).toEqual(
      entries.map(({ link }) => byLink.get(link)?.added),
    )
  })
})

type CalendarEvent = {
  uid: string
  location: string
  url: string
  urlParameters: Record<string, string>
  start: string
  errors: number
}

describe.runIf(isHere('icalendar'))('icalendar', () => {
  it('reads every event with all places of its move, and a plain address', () => {
    const events = JSON.parse(run(python, ['-c', readCalendar, published('calendar/es.ics')])) as CalendarEvent[]
    expect(events.length).toBeGreaterThan(0)
    expect(events.filter(({ errors, urlParameters }) => errors > 0 || Object.keys(urlParameters).length > 0)).toEqual(
      [],
    )
    for (const { url, location } of events) {
      const places = byLink.get(url)?.places ?? []
      expect(location === '' ? [] : location.split('; '), url).toHaveLength(places.length)
      const cities = places.flatMap(({ city }) => city?.es ?? [])
      expect(cities.filter((city) => !location.includes(city))).toEqual([])
    }
  })
})
