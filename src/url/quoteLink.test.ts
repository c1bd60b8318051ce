import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatSpan, paragraphId, parseSpan, quoteAddress } from './quoteLink.ts'

const paragraphs = ['They met in Quito.', '', 'They talked 🇪🇨.']

describe(quoteAddress, () => {
  it.each([
    ['es', '/articulos/carondelet'],
    ['en', '/en/articles/carondelet'],
  ] as const)('in %s leads to the passage and its paragraph', (locale, pathname) => {
    const span = { article: 'carondelet', paragraph: 3, start: 0, end: 53 }
    expect(quoteAddress(span, locale)).toEqual({ pathname, search: '?quote=3.0.53', hash: `#${paragraphId(3)}` })
  })
})

describe(parseSpan, () => {
  it('reads what formatSpan wrote, for every span of an article', () => {
    const anySpan = fc.tuple(fc.constantFrom(1, 3), fc.nat(), fc.nat()).map(([paragraph, a, b]) => {
      const length = paragraphs[paragraph - 1]?.length ?? 0
      const start = a % length
      return { paragraph, start, end: start + 1 + (b % (length - start)) }
    })
    fc.assert(
      fc.property(anySpan, (span) => {
        expect(parseSpan(formatSpan(span), paragraphs)).toEqual(span)
      }),
    )
  })

  it.each([
    ['1.0.18', { paragraph: 1, start: 0, end: 18 }],
    ['1.17.18', { paragraph: 1, start: 17, end: 18 }],
  ])('takes %s, up to the very end', (text, span) => {
    expect(parseSpan(text, paragraphs)).toEqual(span)
  })

  it.each([
    '',
    '1',
    '1.0',
    '1.0.5.6',
    '1.0.19', // beyond the end
    '1.5.5', // empty
    '1.6.5',
    '0.0.5', // paragraphs count from 1
    '4.0.5',
    '2.0.1', // an empty paragraph
    '1.-1.5',
    '1.0.5 ',
    '1.0,5',
    '1e0.0.5',
    '1.0.99999999999',
    'constructor.0.1',
  ])('refuses %j', (text) => {
    expect(parseSpan(text, paragraphs)).toBeNull()
  })
})
