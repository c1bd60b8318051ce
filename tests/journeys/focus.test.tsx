import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { detailAddress, renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForDialogs.ts'
import './standInForMedia.ts'

const lima = aMove({ id: 'lima', date: '2026-01-07', themes: ['trade'], countries: ['PE'] })
const quito = aMove({ id: 'quito', themes: ['security'] })

/** Where the next key goes: never to the document as a whole, from which Tab begins at the top. */
const held = () => document.activeElement

describe('the focus', () => {
  it('stays near a notice that was closed', async () => {
    const { user } = await renderApp('/?theme=nothing', [lima, quito])
    await user.click(await screen.findByRole('button', { name: es.notices.dismiss }))
    await waitFor(() => expect(screen.queryByText(es.notices.ignored)).not.toBeInTheDocument())
    await waitFor(() => expect(held()?.closest('main')).not.toBeNull())
  })

  it('goes to another theme where the one that was taken back has nothing more', async () => {
    const { user } = await renderApp('/?theme=trade&country=EC', [lima, quito])
    const themes = screen.getAllByRole('group', { name: es.filterBar.themes })[0] as HTMLElement
    const trade = within(themes).getByRole('checkbox', { checked: true })
    await user.click(trade)
    await waitFor(() => expect(trade).toBeDisabled())
    await waitFor(() => expect(held()).not.toBe(trade))
    expect(themes).toContainElement(held() as HTMLElement)
  })

  it('stays in the part of the page that is tried again', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { user, serve } = await renderApp('/movimientos/quito', [lima, quito], { [detailAddress(quito)]: 500 })
    const again = await screen.findByRole('button', { name: es.common.retry })
    const part = again.closest('article')
    reported.mockReset() // React's own report of the error that the boundary caught
    serve({ [detailAddress(quito)]: new Promise<number>(() => {}) })
    await user.click(again)
    await screen.findByText(es.common.entry.loading)
    await waitFor(() => expect(part).toContainElement(held() as HTMLElement))
  })

  it('goes to the heading of the page that a link of the header opens', async () => {
    const { user } = await renderApp('/', [lima, quito])
    await user.click(screen.getByRole('link', { name: es.shell.nav.data, hidden: true }))
    const heading = await screen.findByRole('heading', { level: 1, name: es.data.heading })
    await waitFor(() => expect(heading).toHaveFocus())
  })

  it('stays with the link to the other language', async () => {
    const { user } = await renderApp('/', [lima, quito])
    await user.click(screen.getByRole('link', { name: 'English' }))
    await waitFor(() => expect(screen.getByRole('link', { name: 'Español' })).toHaveFocus())
  })
})
