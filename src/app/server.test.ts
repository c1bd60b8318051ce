import { beforeAll, describe, expect, it } from 'vitest'
import { aMoveFile } from '../../tests/builders/dataFiles.ts'
import { aPublishInput } from '../../tests/builders/publishInput.ts'
import { aRenderedRecord } from '../../tests/builders/renderedRecord.ts'
import { createRenderer, type RenderPage } from './server.tsx'

const file = aMoveFile()

describe(createRenderer, () => {
  let render: RenderPage
  beforeAll(async () => {
    render = await createRenderer(aRenderedRecord(aPublishInput(file).dataset))
  })

  it('renders the body of an entry, and gives its title and description apart', async () => {
    const { dataset } = aPublishInput(file)
    const [move] = dataset.moves
    const { words, body } = await render('/movimientos/quito')
    expect(words.title).toBe(move?.title.es)
    expect(words.documentTitle).toMatch(/^Quito · ./)
    expect(words.description).toContain(move?.summary.es)
    expect(body).toContain('<article')
    expect(body).not.toMatch(/<title>|<meta|<script/)
  })

  it('gives no description for a page that search engines must not list', async () => {
    const { words } = await render('/en/404')
    expect(words.title).toMatch(/./)
    expect(words.description).toBeUndefined()
  })
})

describe('the latest moves', () => {
  it.each(['/', '/404', '/movimientos/2025-12-24-lima'])('say at %s what did not take place', async (path) => {
    const files = [file, aMoveFile({ id: '2025-12-24-lima-off', date: '2025-12-24', status: 'cancelled' })]
    const render = await createRenderer(aRenderedRecord(aPublishInput(...files).dataset))
    const { body } = await render(path)
    const items = body
      .replaceAll('<!-- -->', '')
      .split(/<li\b/)
      .map((item) => item.split('</li>')[0] ?? '')
    const [called, held] = ['2025-12-24-lima-off', 'quito'].map((id) =>
      items.filter((item) => item.includes(`/movimientos/${id}"`)),
    )
    expect(called?.length).toBeGreaterThan(0)
    expect(called?.filter((item) => !item.includes('Cancelado'))).toEqual([])
    expect(held?.filter((item) => item.includes('Cancelado') || item.includes('Realizado'))).toEqual([])
  })
})
