import fc from 'fast-check'
import { createElement, Fragment } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readPageWords } from './pageWords.ts'

describe(readPageWords, () => {
  it('reads what React wrote, whatever signs are in it, without the name of the site', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string(), (title, description) => {
        const html = renderToStaticMarkup(
          createElement(
            Fragment,
            null,
            createElement('title', null, `${title} · Kast`),
            createElement('meta', { name: 'description', content: description }),
          ),
        )
        expect(readPageWords(html, 'Kast')).toEqual({ title, description })
      }),
    )
  })

  it.each(['', '<title>a</title>', '<title>a</title><title>b</title><meta name="description" content="c"/>'])(
    'refuses %j',
    (head) => {
      expect(() => readPageWords(head, 'Kast')).toThrow(/once/)
    },
  )
})
