import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const lima = aMove({ id: 'lima', date: '2026-01', themes: ['trade'] })
const quito = aMove({ id: 'quito', themes: ['security'] })

describe('an embed', () => {
  it('of an entry is the entry alone, whose links open elsewhere', async () => {
    await renderApp('/embed/movimientos/quito', [lima, quito])
    expect(await screen.findByText('Resumen de quito.')).toBeVisible()
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
    for (const link of screen.getAllByRole('link')) {
      expect(link).toHaveAttribute('target', '_blank')
      expect(link).toHaveAttribute('rel', 'noopener')
    }
  })

  it('of a view holds its moves, and stays where it is when one is chosen', async () => {
    const { user, address } = await renderApp('/embed?theme=trade', [lima, quito])
    const list = await screen.findByRole('region', { name: es.moveList.label })
    const link = within(list).getByRole('link', { name: /lima/ })
    link.addEventListener('click', (event) => event.preventDefault()) // jsdom opens no tabs
    await user.click(link)

    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('href', '/movimientos/lima?theme=trade')
    expect(address()).toBe('/embed?theme=trade')
  })

  it('of a view says which values of its address the record does not know', async () => {
    await renderApp('/embed?theme=trade.magic', [lima, quito])
    expect(await screen.findByText('theme=magic')).toBeVisible()
    expect(screen.getByText(es.notices.ignored)).toBeVisible()
  })

  it('of an entry that was taken out is that of what took its place', async () => {
    const retired: Retired[] = [{ subject: 'move', id: 'old', successor: 'quito' }]
    const { address } = await renderApp('/en/embed/moves/old', [lima, quito], {}, retired)
    expect(await screen.findByText('Summary of quito.')).toBeVisible()
    expect(address()).toBe('/en/embed/moves/quito')
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
  })

  it('of an entry that nothing took the place of says why', async () => {
    const reason = { es: 'Era la misma reunión.', en: 'It was the same meeting.' }
    await renderApp('/embed/movimientos/old', [quito], {}, [{ subject: 'move', id: 'old', reason }])
    expect(await screen.findByText(/Era la misma reunión\./)).toBeVisible()
  })

  it('of a view that nothing matches says so once, and leads to all there is', async () => {
    await renderApp('/embed?theme=energy', [lima, quito])
    expect(await screen.findByText(es.common.selection.empty)).toBeVisible()
    expect(screen.queryByRole('region')).not.toBeInTheDocument()
    const link = screen.getByRole('link', { name: new RegExp(es.embed.seeAll('2')) })
    expect(link).toHaveAttribute('href', `${window.location.origin}/`)
  })

  it('of an entry that does not exist says so', async () => {
    await renderApp('/embed/movimientos/nothing', [quito])
    expect(await screen.findByText(es.embed.missing)).toBeVisible()
    expect(screen.queryByText(es.common.entry.failed)).not.toBeInTheDocument()
  })
})
