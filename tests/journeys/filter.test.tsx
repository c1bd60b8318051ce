import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForDialogs.ts'
import './standInForMedia.ts'

const lima = aMove({ id: 'lima', date: '2026-01-07', themes: ['trade'], countries: ['PE'] })
const quito = aMove({ id: 'quito', themes: ['security'] })

describe('taking back a part of the filter', () => {
  it('leaves the focus with the next part, then with the one before, at last with the line', async () => {
    const { user } = await renderApp('/?theme=security.trade&country=EC.PE', [lima, quito])
    await pressAway(user, partOf('security'))
    await waitFor(() => expect(partOf('trade')).toHaveFocus())
    await pressAway(user, partOf('PE'))
    await waitFor(() => expect(partOf('EC')).toHaveFocus())
    await pressAway(user, screen.getByRole('button', { name: es.selection.clearAll }))
    await waitFor(() => expect(lineOf()).toHaveFocus())
  })

  it('of the only value leaves it with the line, too', async () => {
    const { user } = await renderApp('/?theme=trade', [lima, quito])
    await pressAway(user, partOf('trade'))
    await waitFor(() => expect(lineOf()).toHaveFocus())
  })

  it('in a menu leaves it with the values', async () => {
    const { user } = await renderApp('/?country=EC', [lima, quito])
    await open(user, es.common.facets.country)
    const values = await screen.findByRole('group', { name: es.common.facets.country })
    await pressAway(user, within(values).getByRole('button', { name: es.common.filters.clearFacet }))
    await waitFor(() => expect(values).toHaveFocus())
  })

  it('of the period leaves it with its fields', async () => {
    const { user } = await renderApp('/?from=2026-01', [lima, quito])
    await open(user, es.filterBar.more)
    const fields = await screen.findByRole('group', { name: es.common.filters.period })
    await pressAway(user, within(fields).getByRole('button', { name: es.filterPanel.clearPeriod }))
    await waitFor(() => expect(fields).toHaveFocus())
  })

  it('in the sheet of narrow screens leaves it with the button, which has nothing more to do', async () => {
    const { user, address } = await renderApp('/?theme=trade', [lima, quito])
    await open(user, es.filterBar.sheet)
    const sheet = await screen.findByRole('dialog', { name: es.filterSheet.title })
    const clear = within(sheet).getByRole('button', { name: es.common.filters.clear })
    expect(clear).toHaveAttribute('aria-disabled', 'false')
    await user.click(clear)
    await waitFor(() => expect(clear).toHaveAttribute('aria-disabled', 'true'))
    expect(clear).toHaveFocus()
    await user.click(clear)
    expect(address()).toBe('/')
  })
})

describe('the search of the header', () => {
  it('keeps the view in which an entry was opened', async () => {
    const { user, address } = await renderApp('/movimientos/quito?country=EC&sort=asc', [lima, quito])
    await user.click(screen.getByRole('link', { name: es.shell.search }))
    await waitFor(() => expect(address()).toBe('/?country=EC&sort=asc#search'))
  })

  it('leads from a page without a view to the whole timeline', async () => {
    const { user, address } = await renderApp('/articulos/none?quote=1', [lima, quito])
    await user.click(screen.getByRole('link', { name: es.shell.search }))
    await waitFor(() => expect(address()).toBe('/#search'))
  })
})

/** Presses a button with this name and a number or state, once its panel's code has come. */
async function open(user: UserEvent, name: string): Promise<void> {
  const button = screen.getByRole('button', { name: new RegExp(`^${name}( ?\\(|\\d|$)`) })
  await user.hover(button)
  await vi.dynamicImportSettled()
  await user.click(button)
}

/** Presses a button that goes with what it takes back. */
async function pressAway(user: UserEvent, button: HTMLElement): Promise<void> {
  await user.click(button)
  await waitFor(() => expect(button).not.toBeInTheDocument())
}

/** The button of a part of the filter, in the line that says what is selected. */
function partOf(name: string): HTMLElement {
  const parts = screen.getByRole('list', { name: es.common.filters.label })
  return within(parts).getByRole('button', { name: new RegExp(`${name}$`) })
}

function lineOf(): HTMLElement | null {
  return screen.getByText(es.selection.all('2', 2, '')[0] ?? '').closest('[tabindex]')
}
