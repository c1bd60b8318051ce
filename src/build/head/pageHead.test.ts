import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { aMoveFile } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { tagsHtml } from '../html/tags.ts'
import { pageHead } from './pageHead.ts'

beforeAll(() => loadTexts('en'))

describe(pageHead, () => {
  it('has a canonical link and a link to the page in each language', () => {
    expect(links('canonical')).toEqual([`${site}en/moves/quito`])
    expect(links('alternate[hreflang="es"]')).toEqual([`${site}movimientos/quito`])
    expect(links('alternate[hreflang="en"]')).toEqual([`${site}en/moves/quito`])
    expect(links('alternate[hreflang="x-default"]')).toEqual([`${site}movimientos/quito`])
  })

  it('has the document title and the description', () => {
    expect(head().title).toBe('Quito · Kast')
    expect(content('name="description"')).toBe('They met.')
  })

  it('has a card with title, description, picture and alternative text', () => {
    expect(content('property="og:title"')).toBe('Quito')
    expect(content('property="og:description"')).toBe('They met.')
    expect(content('property="og:url"')).toBe(`${site}en/moves/quito`)
    expect(content('property="og:image"')).toBe(`${site}share/en/move-quito.png?v=v1`)
    expect(content('property="og:image:alt"')).toContain('Quito')
    expect(content('name="twitter:card"')).toBe('summary_large_image')
  })

  it('links to feeds, calendars and the oEmbed answer of an entry', () => {
    expect(links('alternate[type="application/atom+xml"]')).toEqual([`${site}feeds/en.atom`])
    expect(links('alternate[type="application/feed+json"]')).toEqual([`${site}feeds/en.json`])
    expect(links('alternate[type="text/calendar"]')).toEqual([
      `${site}calendar/en.ics`,
      `${site}calendar/en-announced.ics`,
    ])
    expect(links('alternate[type="application/json+oembed"]')).toEqual([`${site}oembed/en/quito.json`])
  })
})

function head(): Document {
  const words = { title: 'Quito', documentTitle: 'Quito · Kast', description: 'They met.' }
  const html = tagsHtml(pageHead({ name: 'move', id: 'quito' }, 'en', words, aPublishInput(aMoveFile())))
  return new JSDOM(`<head>${html}</head>`).window.document
}

function links(rest: string): string[] {
  const [rel = '', more = ''] = rest.split(/(?=\[)/)
  return [...head().querySelectorAll<HTMLLinkElement>(`link[rel="${rel}"]${more}`)].map(({ href }) => href)
}

function content(attribute: string): string | undefined {
  return head().querySelector<HTMLMetaElement>(`meta[${attribute}]`)?.content
}
