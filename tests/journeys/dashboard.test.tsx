import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { localeNames } from '#src/i18n/early.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const lima = aMove({ id: 'lima', date: '2026-01-07', themes: ['trade'] })
const quito = aMove({ id: 'quito', themes: ['security'] })

describe('the dashboard', () => {
  it('narrows to a chosen theme, and the address says so', async () => {
    const { user, address } = await renderApp('/', [lima, quito])
    expect(rowsOf(es.moveList.label)).toHaveLength(2)
    const band = screen.getByRole('region', { name: es.band.label })
    await user.click(within(band).getByRole('checkbox', { name: /^trade/ }))

    await waitFor(() => expect(rowsOf(es.moveList.label)).toEqual([expect.stringContaining('lima')]))
    expect(address()).toBe('/?theme=trade')
  })

  it('keeps the filter by theme where nothing matches, though no lanes are left to filter by', async () => {
    const { user, address } = await renderApp('/?theme=trade&q=nobody', [lima, quito])
    expect(screen.queryByRole('region', { name: es.band.label })).not.toBeInTheDocument()
    const themes = screen.getByRole('group', { name: es.filterBar.themes })
    expect(themes.closest('[data-lanes]')).toBeNull() // by which styles hide it
    await user.click(within(themes).getByRole('checkbox', { name: /^trade/ }))
    await waitFor(() => expect(address()).toBe('/?q=nobody'))
  })

  it('speaks English below /en, and keeps entry and filters when asked to', async () => {
    const { user, address } = await renderApp('/movimientos/quito?theme=security', [lima, quito])
    await user.click(screen.getByRole('link', { name: localeNames.en }))

    expect(await screen.findByText('Summary of quito.')).toBeVisible()
    expect(address()).toBe('/en/moves/quito?theme=security')
    expect(document.documentElement.lang).toBe('en')
  })
})

function rowsOf(list: string): (string | null)[] {
  const rows = within(screen.getByRole('region', { name: list })).getAllByRole('listitem')
  return rows.map(({ textContent }) => textContent)
}
