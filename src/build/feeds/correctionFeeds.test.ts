import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { aMoveFile, texts } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { feedsOfCorrections } from './correctionFeeds.ts'

const revisions = [
  { date: '2026-01-05', note: { es: 'Decía Lima.', en: 'It said Lima.' } },
  { date: '2026-01-09', note: { es: 'Decía Loja.', en: 'It said Loja.' } },
]
const input = aPublishInput(aMoveFile({ revisions }), aMoveFile({ id: 'lima', title: texts('Lima') }))
const files = new Map(feedsOfCorrections(input).map(({ path, text }) => [path, text]))
const read = (path: string) => JSON.parse(files.get(path) ?? '')

describe(feedsOfCorrections, () => {
  it('are an Atom feed and a JSON Feed in each language', () => {
    expect([...files.keys()]).toEqual([
      'feeds/es-corrections.atom',
      'feeds/es-corrections.json',
      'feeds/en-corrections.atom',
      'feeds/en-corrections.json',
    ])
  })

  it('tell of each correction, the newest first, with a link to its entry', () => {
    expect(read('feeds/es-corrections.json')).toMatchObject({
      title: 'Kast en el mundo: correcciones',
      home_page_url: `${site}correcciones`,
      feed_url: `${site}feeds/es-corrections.json`,
    })
    expect(read('feeds/en-corrections.json').items).toMatchObject([
      {
        url: `${site}en/moves/quito`,
        title: 'Quito',
        content_text: 'It said Loja.',
        date_published: '2026-01-09T00:00:00.000Z',
      },
      {
        url: `${site}en/moves/quito`,
        title: 'Quito',
        content_text: 'It said Lima.',
        date_published: '2026-01-05T00:00:00.000Z',
      },
    ])
  })

  it('give a correction an id that further ones do not change', () => {
    const [, first] = read('feeds/es-corrections.json').items
    const before = feedsOfCorrections(aPublishInput(aMoveFile({ revisions: revisions.slice(0, 1) })))
    const items = JSON.parse(before.find(({ path }) => path === 'feeds/es-corrections.json')?.text ?? '').items
    expect(items.map(({ id }: { id: string }) => id)).toEqual([first.id])
  })

  it('are valid Atom with and without corrections', () => {
    const none = feedsOfCorrections(aPublishInput(aMoveFile()))[0]?.text ?? ''
    const some = files.get('feeds/es-corrections.atom') ?? ''
    expect([XMLValidator.validate(none), XMLValidator.validate(some)]).toEqual([true, true])
    expect(new XMLParser().parse(some).feed.entry).toHaveLength(2)
    expect(new XMLParser().parse(none).feed.entry).toBeUndefined()
  })
})
