import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { beforeAll, describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'
import { hostileDataset } from '../../../tests/builders/hostileDataset.ts'
import { slideHtml } from './slideHtml.ts'

beforeAll(async () => void (await Promise.all(localeIds.map(loadTexts))))

const kindsOf = (text: string) => {
  const { dataset } = hostileDataset(text)
  const slides = dataset.moves.map((move) =>
    slideHtml(move, { record: dataset, locale: 'es', url: 'https://example.org/' }),
  )
  const all = slides.flatMap((slide) => Array.from(JSDOM.fragment(slide).querySelectorAll('*')))
  return all.map((element) => [element.nodeName].concat(element.getAttributeNames()).join(' '))
}

describe(slideHtml, () => {
  it('has the elements of a slide with harmless words, whatever the words are', () => {
    const plain = kindsOf('text')
    expect(plain.length).toBeGreaterThan(3)
    fc.assert(
      fc.property(anyHostileText, (text) => {
        expect(kindsOf(text)).toEqual(plain)
      }),
      { numRuns: hostileRuns.slides },
    )
  })
})
