import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { anyHostileText, hostileRuns } from '../../tests/builders/hostile.ts'
import { hostileDataset } from '../../tests/builders/hostileDataset.ts'
import { aRenderedRecord } from '../../tests/builders/renderedRecord.ts'
import { createRenderer } from './server.tsx'

type Node = DefaultTreeAdapterTypes.ChildNode

const paths = [
  '/',
  '/movimientos/quito',
  '/en/moves/quito',
  '/articulos/carondelet',
  '/fuentes',
  '/personas/daniel-noboa',
]

/** Each kind of element of a page with the names of its attributes: `a class href`. */
function kindsIn(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) =>
    'tagName' in node
      ? [[node.tagName, ...node.attrs.map(({ name }) => name)].join(' '), ...kindsIn(node.childNodes)]
      : [],
  )
}

async function pagesOf(text: string): Promise<string[]> {
  const render = await createRenderer(aRenderedRecord(hostileDataset(text).dataset))
  const bodies: string[] = []
  // oxlint-disable-next-line no-await-in-loop -- the renderer takes one page after the other
  for (const path of paths) bodies.push((await render(path)).body)
  return bodies
}

describe('pages of hostile texts', () => {
  it('have no kind of element and no attribute that pages of harmless texts do not have', async () => {
    const known = new Set(
      (await Promise.all(['text', 'two words', 'a text that is long enough to be cut'].map(pagesOf)))
        .flat()
        .flatMap((body) => kindsIn(parseFragment(body).childNodes)),
    )
    await fc.assert(
      fc.asyncProperty(anyHostileText, async (text) => {
        for (const body of await pagesOf(text)) {
          const kinds = new Set(kindsIn(parseFragment(body).childNodes))
          expect([...kinds].filter((kind) => !known.has(kind))).toEqual([])
          expect([...kinds].filter((kind) => /^script|^style| on/.test(kind))).toEqual([])
        }
      }),
      { numRuns: hostileRuns.pages },
    )
  })
})
