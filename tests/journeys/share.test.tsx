import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '#src/ui/browser/saveFile.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { readCsv } from '../builders/readCsv.ts'
import { detailAddress, renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForDialogs.ts'
import './standInForMedia.ts'

vi.mock(import('#src/ui/browser/saveFile.ts'), () => ({ saveFile: vi.fn<typeof saveFile>() }))

const lima = aMove({ id: 'lima', date: '2026-01', themes: ['trade'] })
const quito = aMove({ id: 'quito', themes: ['security'] })

describe('sharing an entry', () => {
  it('takes the share sheet of the device, with the filters of the page', async () => {
    standInForFingers()
    const share = vi.fn<Navigator['share']>().mockResolvedValue()
    vi.stubGlobal('navigator', Object.assign(window.navigator, { share }))
    const { user } = await renderApp('/movimientos/quito?country=EC', [lima, quito])
    await user.click(await screen.findByRole('button', { name: es.entry.share }))

    expect(share).toHaveBeenCalledWith({
      title: 'quito',
      url: expect.stringMatching(/\/movimientos\/quito\?country=EC$/) as string,
    })
    Reflect.deleteProperty(window.navigator, 'share')
  })

  it('copies where the share sheet fails, and says so; a reader who closes it is left alone', async () => {
    standInForFingers()
    const share = vi
      .fn<Navigator['share']>()
      .mockRejectedValueOnce(new DOMException('closed', 'AbortError'))
      .mockRejectedValueOnce(new TypeError('no'))
    Object.assign(window.navigator, { share })
    const { user } = await renderApp('/movimientos/quito', [quito])
    const button = await screen.findByRole('button', { name: es.entry.share })
    await user.click(button)
    expect(screen.queryByText(es.entry.copied)).not.toBeInTheDocument()
    await user.click(button)

    expect(await screen.findByText(es.entry.copied)).toBeVisible()
    expect(await window.navigator.clipboard.readText()).toMatch(/\/movimientos\/quito$/)
    Reflect.deleteProperty(window.navigator, 'share')
  })

  it('takes it along for a calendar, with its summary', async () => {
    const { user } = await renderApp('/movimientos/quito', [quito])
    await user.click(await screen.findByRole('button', { name: es.entry.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.move })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.download }))
    await user.click(await within(dialog).findByRole('button', { name: es.share.download.forms.ics }))

    const [name, file] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(name).toBe('kast-en-el-mundo-quito.ics')
    expect(await file?.text()).toContain('\r\nDESCRIPTION:Resumen de quito.')
  })

  it('offers no calendar where the details did not arrive', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { user } = await renderApp('/movimientos/quito', [quito], { [detailAddress(quito)]: 500 })
    await screen.findByText(es.common.entry.failed)
    reported.mockClear()
    await user.click(await screen.findByRole('button', { name: es.entry.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.move })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.download }))

    expect(within(dialog).getByRole('button', { name: es.share.download.forms.csv })).toBeVisible()
    expect(within(dialog).queryByRole('button', { name: es.share.download.forms.ics })).not.toBeInTheDocument()
  })

  it('shows what the browser does not let it copy, named as what it is', async () => {
    const { user } = await renderApp('/movimientos/quito', [quito])
    vi.spyOn(window.navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
    await user.click(await screen.findByRole('button', { name: es.entry.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.move })
    await user.click(within(dialog).getByRole('button', { name: es.share.dated.copy }))
    expect(await within(dialog).findByText(es.share.copyFailed)).toBeVisible()
    expect(within(dialog).getByRole('textbox', { name: es.share.dated.label })).toHaveValue(
      `«quito», 23 de diciembre de 2025. ${window.location.origin}/movimientos/quito`,
    )
    await user.click(within(dialog).getByRole('button', { name: es.share.copyLink }))
    const boxes = await within(dialog).findAllByRole('textbox', { name: es.share.link })
    expect(boxes.map((box) => (box as HTMLTextAreaElement).value)).toEqual(
      Array.from({ length: 2 }, () => `${window.location.origin}/movimientos/quito`),
    )
  })

  it('says again what it said before, from an empty line, so that it is heard again', async () => {
    const { user } = await renderApp('/movimientos/quito', [quito])
    const button = await screen.findByRole('button', { name: es.entry.copyLink })
    await user.click(button)
    const line = await screen.findByText(es.entry.copied)
    await user.click(button)
    expect(line).toBeEmptyDOMElement()
    expect(await screen.findByText(es.entry.copied)).toBe(line)
  })

  it('offers no calendar where no day is known, and says why', async () => {
    const { user } = await renderApp('/movimientos/lima', [lima])
    await user.click(await screen.findByRole('button', { name: es.entry.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.move })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.download }))

    expect(within(dialog).getByText(es.share.download.noDays)).toBeVisible()
    expect(within(dialog).queryByRole('button', { name: es.share.download.forms.ics })).not.toBeInTheDocument()
  })
})

describe('on a host that is not the public address', () => {
  beforeEach(() => void vi.stubEnv('SITE_ROOT', 'https://kast.example/'))
  afterEach(() => vi.unstubAllEnvs())

  it('what leaves the site names the public address; the preview of an embed stays here', async () => {
    const { user } = await renderApp('/movimientos/quito?theme=security', [quito])
    await user.click(await screen.findByRole('button', { name: es.entry.copyLink }))
    expect(await window.navigator.clipboard.readText()).toBe('https://kast.example/movimientos/quito?theme=security')
    await user.click(screen.getByRole('button', { name: es.entry.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.move })
    expect(within(dialog).getByRole('textbox', { name: es.share.link })).toHaveValue(
      'https://kast.example/movimientos/quito',
    )
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.cite }))
    expect(within(dialog).getByText(/https:\/\/kast\.example\/movimientos\/quito$/)).toBeVisible()
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.download }))
    await user.click(within(dialog).getByRole('button', { name: es.share.download.forms.ics }))
    expect(await vi.mocked(saveFile).mock.lastCall?.[1].text()).toContain('URL:https://kast.example/movimientos/quito')
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.embed }))
    const code = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: es.share.embed.code })
    expect(code.value).toContain('src="https://kast.example/embed/movimientos/quito"')
    expect(within(dialog).getByTitle(/quito$/)).toHaveAttribute(
      'src',
      `${window.location.origin}/embed/movimientos/quito`,
    )
  })
})

/** The row of tools has it on wide screens, the line of the selection or the end of the list on narrow ones; no styles apply here. */
function theButton(): HTMLElement {
  const [button] = screen.getAllByRole('button', { name: es.selection.share })
  if (!button) throw new Error('nothing shares')
  return button
}

describe('sharing a filtered view', () => {
  it('copies title and link, and speaks of no date', async () => {
    const { user } = await renderApp('/?theme=trade', [lima, quito])
    await user.click(theButton())
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.view })
    await user.click(within(dialog).getByRole('button', { name: es.share.undated.copy }))
    expect(await within(dialog).findByText(es.share.undated.copied)).toBeVisible()
    expect(await window.navigator.clipboard.readText()).toMatch(
      /^«[^»]+\(Tema: trade\): 1 de 2»\. http[^ ]+\?theme=trade$/,
    )
  })

  it('downloads exactly its moves, and closes', async () => {
    const { user } = await renderApp('/?theme=trade', [lima, quito])
    await user.click(theButton())
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.view })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.download }))
    expect(within(dialog).getByText(es.share.download.csvImport)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: es.share.download.forms.csv }))

    const [name, file] = vi.mocked(saveFile).mock.lastCall ?? []
    expect(name).toMatch(/^kast-en-el-mundo-seleccion-\d{4}-\d\d-\d\d\.csv$/)
    const [, ...rows] = readCsv((await file?.text()) ?? '')
    expect(rows.map(([id]) => id)).toEqual(['lima'])
    await user.click(within(dialog).getByRole('button', { name: es.share.close }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('of a country with another says both, and offers no embed that would show more', async () => {
    const both = aMove({ id: 'both', date: '2026-02-01', countries: ['EC', 'PE'] })
    const peru = aMove({ id: 'peru', date: '2026-02-02', countries: ['PE'] })
    const { user } = await renderApp('/paises/EC?country=PE', [quito, both, peru])
    await user.click(await screen.findByRole('button', { name: es.selection.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.view })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.cite }))
    expect(within(dialog).getByText(/\(País: EC; País: PE\): 1 de 3.*\/paises\/EC\?country=PE$/)).toBeVisible()
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.download }))
    await user.click(within(dialog).getByRole('button', { name: es.share.download.forms.json }))
    const file = JSON.parse((await vi.mocked(saveFile).mock.lastCall?.[1].text()) ?? '') as unknown
    expect(file).toMatchObject({ selection: { text: 'País: EC; País: PE' }, count: 1, moves: [{ id: 'both' }] })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.embed }))
    expect(within(dialog).getByText(es.share.embed.none)).toBeVisible()
  })

  it('of a country with a choice that adds nothing is embedded as its moves', async () => {
    const peru = aMove({ id: 'peru', countries: ['PE'] })
    const { user } = await renderApp('/paises/EC?country=EC.PE&theme=security', [peru, quito])
    await user.click(await screen.findByRole('button', { name: es.selection.share }))
    const dialog = await screen.findByRole('dialog', { name: es.share.headings.view })
    await user.click(within(dialog).getByRole('radio', { name: es.share.panels.embed }))
    const code = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: es.share.embed.code })
    expect(code.value).toContain('/embed?theme=security&amp;country=EC"')
  })

  it.each(['/', '/?sort=asc', '/?list=lanes'])('is offered at the end of the list of %s, too', async (address) => {
    await renderApp(address, [lima, quito])
    const list = screen.getByRole('region', { name: es.moveList.label })
    const below = screen.getAllByRole('button', { name: es.selection.share }).at(-1)
    expect(below && list.compareDocumentPosition(below)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('is not offered where nothing matches', async () => {
    await renderApp('/?theme=energy', [lima, quito])
    expect(await screen.findByText(es.common.selection.empty)).toBeVisible()
    expect(screen.queryByRole('button', { name: es.selection.share })).not.toBeInTheDocument()
  })
})

/** A device with a touch screen: its share sheet is used. */
function standInForFingers(): void {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media === '(pointer: coarse)',
    addEventListener() {},
  }))
}
