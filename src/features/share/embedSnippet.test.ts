import fc from 'fast-check'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it, vi } from 'vitest'
import { heightMessageType } from '#src/ui/host/heightMessage.ts'
import { schemeMessageType } from '#src/ui/host/schemeMessage.ts'
import { anyText } from '../../../tests/builders/arbitraries.ts'
import { embedSnippet, frameTag } from './embedSnippet.ts'

const frame = { src: 'about:blank#quito', title: 'Quito', width: 640, height: 480 }

describe(frameTag, () => {
  it('is one element whose attributes have the given values, with any characters', () => {
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

const site = 'https://kast.example/kast/'
const ownFrame = { ...frame, src: `${site}embed/movimientos/quito` }
const height = (value: unknown) => ({ type: heightMessageType('our-site'), height: value })

/** A host with the frame of the snippet, behind one of another site whose address begins alike. */
function openHost(snippet = embedSnippet(ownFrame, site, 'our-site')) {
  const other = '<iframe src="https://kast.example/kast-and-more/" height="10"></iframe>'
  const errors: unknown[] = []
  const virtualConsole = new VirtualConsole().on('jsdomError', (error) => errors.push(error))
  const { window } = new JSDOM(`<body>${other}${snippet}</body>`, { runScripts: 'dangerously', virtualConsole })
  const [foreign, own] = [...window.document.querySelectorAll('iframe')]
  if (!foreign || !own) throw new Error('the host has lost a frame')
  const told: unknown[] = []
  for (const one of [foreign, own]) one.contentWindow?.addEventListener('message', ({ data }) => told.push(data))
  const send = (source: HTMLIFrameElement, data: unknown) =>
    window.dispatchEvent(new window.MessageEvent('message', { data, source: source.contentWindow }))
  return { window, foreign, own, told, send, errors }
}

describe(embedSnippet, () => {
  it('has at most ten lines', () => {
    expect(embedSnippet(frame, site, 'our-site').trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  })

  it('sets the height that the frame sends, and answers with the colour scheme', async () => {
    const { own, foreign, told, send } = openHost()
    send(own, height(612))
    expect(own.height).toBe('612')
    expect(foreign.height).toBe('10')
    await vi.waitFor(() => expect(told).toEqual([expect.objectContaining({ type: schemeMessageType('our-site') })]))
  })

  it.each([
    ['another message', { type: 'another', height: 1 }],
    ['nothing', null],
    ['a height of none', height(0)],
    ['a height below', height(-1)],
    ['a height without end', height(Number.POSITIVE_INFINITY)],
    ['a height that is no number', height(Number.NaN)],
    ['a height in words', height('100%')],
  ])('ignores %s', (_, data) => {
    const { own, send, errors } = openHost()
    send(own, data)
    expect(own.height).toBe('480')
    expect(errors).toEqual([])
  })

  it('ignores the messages of a frame of another site', async () => {
    const { own, foreign, told, send } = openHost()
    send(foreign, height(612))
    send(own, height(500)) // is answered after it
    await vi.waitFor(() => expect(told).not.toEqual([]))
    expect(foreign.height).toBe('10')
    expect(told).toHaveLength(1)
  })

  it.each(['documentElement', 'body'] as const)(
    'sends its frame the colour scheme when an attribute of the %s changes',
    async (root) => {
      const { window, told } = openHost()
      window.document[root].className = 'dark'
      await vi.waitFor(() => expect(told).toEqual([expect.objectContaining({ type: schemeMessageType('our-site') })]))
    },
  )

  it('works where it is included twice', () => {
    const { own, send, errors } = openHost(
      embedSnippet(ownFrame, site, 'our-site') + embedSnippet(ownFrame, site, 'our-site'),
    )
    send(own, height(612))
    expect(own.height).toBe('612')
    expect(errors).toEqual([])
  })
})
