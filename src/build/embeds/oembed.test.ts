import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { aMove } from '../../../tests/builders/timeline.ts'
import { type Oembed, oembedFiles, oembedOf } from './oembed.ts'

const site = 'https://example.org/kast/'
const versionOf = () => 'v1'
const quito = aMove({ title: { es: 'Quito: «reunión» & <más>', en: 'Quito: "meeting"' } })

describe(oembedOf, () => {
  it('has what oEmbed 1.0 requires of the type "rich" (2.3.4.4) and of a thumbnail', () => {
    const answer = oembedOf(quito, 'es', site, versionOf)
    expect(answer).toMatchObject({ version: '1.0', type: 'rich' })
    expect(answer.html).not.toBe('')
    for (const number of [answer.width, answer.height, answer.thumbnail_width, answer.thumbnail_height]) {
      expect(number).toBeGreaterThan(0)
    }
    for (const url of [answer.provider_url, answer.thumbnail_url ?? '']) expect(new URL(url).href).toBe(url)
  })

  it('has the share picture of the entry as its thumbnail', () => {
    expect(oembedOf(quito, 'en', site, versionOf)).toMatchObject({
      thumbnail_url: `${site}share/en/move-quito.png?v=v1`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    })
  })

  it.each([
    ['es', 'https://example.org/kast/embed/movimientos/quito'],
    ['en', 'https://example.org/kast/en/embed/moves/quito'],
  ] as const)('has the embed page in %s in a frame and no script', (locale, address) => {
    const { html, width, height } = oembedOf(quito, locale, site, versionOf)
    const { children } = JSDOM.fragment(html)
    const [frame] = children
    expect([...children].map(({ localName }) => localName)).toEqual(['iframe'])
    expect(frame?.getAttribute('src')).toBe(address)
    expect(frame?.getAttribute('title')).toBe(quito.title[locale])
    expect(frame?.getAttribute('width')).toBe(String(width))
    expect(frame?.getAttribute('height')).toBe(String(height))
    expect(frame?.childNodes).toHaveLength(0)
  })
})

describe(oembedFiles, () => {
  it('are one for each entry and language', () => {
    const files = oembedFiles([quito, aMove({ id: 'lima' })], [], site, versionOf)
    expect(files.map(({ path }) => path)).toEqual([
      'oembed/es/quito.json',
      'oembed/es/lima.json',
      'oembed/en/quito.json',
      'oembed/en/lima.json',
    ])
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(oembedOf(quito, 'es', site, versionOf))
  })

  it('embed for a retired id its successor, or a page with the reason', () => {
    const reason = { es: 'Era otra <reunión>.', en: 'It was another meeting.' }
    const files = oembedFiles(
      [quito],
      [
        { subject: 'move', id: 'old', successor: 'quito' },
        { subject: 'move', id: 'none', reason },
        { subject: 'person', id: 'nobody', reason },
      ],
      site,
      versionOf,
    )
    const answers = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as Oembed]))
    expect([...answers.keys()].slice(0, 3)).toEqual([
      'oembed/es/quito.json',
      'oembed/es/old.json',
      'oembed/es/none.json',
    ])
    expect(answers.get('oembed/en/old.json')).toEqual(oembedOf(quito, 'en', site, versionOf))
    const ended = answers.get('oembed/es/none.json')
    expect(ended?.title).toContain(reason.es)
    expect(JSDOM.fragment(ended?.html ?? '').querySelector('iframe')?.src).toBe(`${site}embed/movimientos/none`)
    expect(ended).not.toHaveProperty('thumbnail_url')
  })
})
