import { beforeAll, describe, expect, it } from 'vitest'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { aMoveFile, aPublishedFile, aRetiredFile, texts } from '../../../tests/builders/dataFiles.ts'
import { aPublishInput } from '../../../tests/builders/publishInput.ts'
import { tagsHtml } from '../html/tags.ts'
import { type PageFile, pageFiles } from './pageFiles.ts'

const quito = aMoveFile()
const input = aPublishInput(
  quito,
  aPublishedFile([quito], { move: ['old', 'gone'] }),
  aRetiredFile(
    { subject: 'move', id: 'old', successor: 'quito' },
    { subject: 'move', id: 'gone', reason: texts('It was none.') },
  ),
)

/** In place of React: a page that names its path. */
const render = async (path: string) => ({
  words: { title: path, documentTitle: `${path} · Kast`, description: '.' },
  body: `<p>Made for ${path}.</p>`,
  titles: [],
})

beforeAll(() => loadTexts('en'))

describe(pageFiles, () => {
  it('are each present or retired page and the 404 page, once', () => {
    expect(pageFiles('en', '/', input, render).map(({ path }) => path)).toEqual([
      'en.html',
      'en/moves/quito.html',
      'en/countries/EC.html',
      'en/people/daniel-noboa.html',
      'en/2025.html',
      'en/sources.html',
      'en/data.html',
      'en/method.html',
      'en/corrections.html',
      'en/articles.html',
      'en/moves/old.html',
      'en/moves/gone.html',
      'en/404.html',
    ])
    expect(pageFiles('es', '/', input, render).at(-1)?.path).toBe('404.html')
  })

  it('have the HTML rendered for their path', async () => {
    expect(await htmlOf('movimientos/quito.html')).toContain('<p>Made for /movimientos/quito.</p>')
    expect(await htmlOf('404.html')).toContain('<p>Made for /404.</p>')
  })

  it('redirect from a retired id to its successor', async () => {
    const html = await htmlOf('movimientos/old.html')
    expect(html).toContain('content="0; url=/movimientos/quito"')
    expect(html).toContain('<title>/movimientos/quito · Kast</title>')
  })

  it('redirect from an earlier path', async () => {
    expect(await htmlOf('articulos.html')).toContain('content="0; url=/fuentes"')
  })

  it('show the reason under a retired id without successor, and must not be listed', async () => {
    const html = await htmlOf('movimientos/gone.html')
    expect(html).toContain('<p>Made for /movimientos/gone.</p>')
    expect(html).toContain('noindex')
  })

  it('have the path that they are made for, except those that answer at any', () => {
    const frames = pageFiles('en', '/', input, render).map(({ frame }) => frame)
    expect(frames.flatMap(({ path }) => path ?? [])).toEqual(
      '/en /en/moves/quito /en/countries/EC /en/people/daniel-noboa /en/2025 /en/sources /en/data /en/method /en/corrections'.split(
        ' ',
      ),
    )
    expect(frames.filter(({ path }) => path === null)).toHaveLength(4)
  })
})

/** What is the page's own of its HTML. */
async function htmlOf(wanted: string): Promise<string> {
  const file: PageFile | undefined = pageFiles('es', '/', input, render).find(({ path }) => path === wanted)
  if (!file) throw new Error(`there is no ${wanted}`)
  const { head, body } = await file.make(input)
  return tagsHtml(head) + body
}
