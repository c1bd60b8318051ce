import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { heightMessageType, schemeMessageType } from '#src/ui/hostMessages.ts'
import { anyText } from '#tests/builders/arbitraries.ts'
import { embedSnippet, frameTag } from './embedSnippet.ts'

const frame = { src: 'about:blank#quito', title: 'Quito', width: 640, height: 480 }

describe(frameTag, () => {
  it('is one element whose attributes hold what was given, whatever that is', () => {
    const controls = /[\p{Cc}]/gu // a parser reads some of them as others
    fc.assert(
      fc.property(anyText, anyText, (title, src) => {
        const given = {
          title: title.toWellFormed().replaceAll(controls, ''),
          src: src.toWellFormed().replaceAll(controls, ''),
        }
        const { children } = JSDOM.fragment(frameTag({ ...frame, ...given }))
        expect(children).toHaveLength(1)
        expect(children[0]?.getAttribute('title')).toBe(given.title)
        expect(children[0]?.getAttribute('src')).toBe(given.src)
      }),
    )
  })
})

describe(embedSnippet, () => {
  it('has at most ten lines', () => {
    expect(embedSnippet(frame).trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  })

  it('gives the frame the height that it tells, and listens to no other message', async () => {
    const page = new JSDOM(`<body>${embedSnippet(frame)}<iframe id="other" height="10"></iframe></body>`, {
      runScripts: 'dangerously',
    })
    const { document, MessageEvent } = page.window
    const [own, other] = [...document.querySelectorAll('iframe')]
    const tell = (data: unknown) =>
      page.window.dispatchEvent(new MessageEvent('message', { data, source: own?.contentWindow ?? null }))
    tell({ type: 'another', height: 1 })
    tell(null)
    expect(own?.height).toBe('480')
    const answer = new Promise((resolve) => {
      own?.contentWindow?.addEventListener('message', (event) => resolve(event.data))
    })
    tell({ type: heightMessageType, height: 612 })
    expect(own?.height).toBe('612')
    expect(other?.height).toBe('10')
    expect(await answer).toMatchObject({ type: schemeMessageType })
  })
})
