import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { anyHostileText, hostileRuns } from '../../../tests/builders/hostile.ts'
import { hostileDataset } from '../../../tests/builders/hostileDataset.ts'
import { pageHtml } from '../html/pageHtml.ts'
import { pageHead } from './pageHead.ts'

type Element = DefaultTreeAdapterTypes.Element

beforeAll(async () => void (await Promise.all(localeIds.map(loadTexts))))

/** The head and the body of a page whose words are all this text. */
function partsOf(text: string) {
  const words = { title: text, documentTitle: text, description: text }
  const head = pageHead({ name: 'move', id: 'quito' }, 'es', words, hostileDataset(text))
  const index = { head: [], scripts: ['ready()'], styles: ['p{}'], app: [] }
  const html = pageHtml(index, {
    lang: 'es',
    path: '/movimientos/quito',
    head,
    body: '<p>Quito</p>',
    kept: '',
    loads: 'after paint',
  })
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html') as Element
  return root.childNodes.filter((node): node is Element => 'tagName' in node)
}

/** Each element with the names of its attributes, in order. */
function kindsIn({ tagName, attrs, childNodes }: Element): string[] {
  const inner = childNodes.filter((node): node is Element => 'tagName' in node)
  return [[tagName, ...attrs.map(({ name }) => name)].join(' '), ...inner.flatMap(kindsIn)]
}

describe('a page whose words are hostile', () => {
  it('has the elements of one with harmless words, and structured data that can be read', () => {
    const plain = partsOf('text').flatMap(kindsIn)
    fc.assert(
      fc.property(anyHostileText, (text) => {
        const parts = partsOf(text)
        expect(parts.flatMap(kindsIn)).toEqual(plain)
        const scripts = parts
          .flatMap(({ childNodes }) => childNodes)
          .filter((node) => node.nodeName === 'script') as Element[]
        const data = scripts.filter(({ attrs }) => attrs.some(({ value }) => value === 'application/ld+json'))
        expect(data).toHaveLength(1)
        for (const { childNodes } of data)
          JSON.parse(childNodes.map((node) => ('value' in node ? node.value : '')).join(''))
      }),
      { numRuns: hostileRuns.heads },
    )
  })
})
