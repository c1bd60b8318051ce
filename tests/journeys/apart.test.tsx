import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { yearsEs } from '#src/features/years/texts.es.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const madrid = aMove({ id: 'madrid', date: '2019-06-24', people: ['santiago-abascal'] })
const quito = aMove({ id: 'quito' })
const lima = aMove({ id: 'lima', date: '2026-01-07' })
const moves = [madrid, quito, lima]

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)

describe('moves of a phase that stands apart', () => {
  it('are told below the list, and shown with the others when asked for', async () => {
    const { user, address } = await renderApp('/', moves)
    expect(rows()).toEqual(['lima', 'quito'])
    expect(screen.getByText(yearsEs.leftOut('1', 1), { exact: false })).toBeVisible()
    await user.click(screen.getByRole('link', { name: yearsEs.showAll }))
    await waitFor(() => expect(rows()).toEqual(['lima', 'quito', 'madrid']))
    expect(address()).toBe('/?phase=antecedent.president-elect.president')
  })

  it('are told where nothing else matches', async () => {
    await renderApp('/?person=santiago-abascal', moves)
    expect(rows()).toEqual([])
    expect(screen.getByRole('link', { name: yearsEs.showAll })).toBeVisible()
  })

  it('are shown on the page of somebody who has no others', async () => {
    await renderApp('/personas/santiago-abascal', moves)
    await waitFor(() => expect(rows()).toEqual(['madrid']))
  })

  it('have entries, which lead to the others in order of time', async () => {
    await renderApp('/movimientos/madrid', moves)
    expect(await screen.findByText('Resumen de madrid.')).toBeVisible()
    expect(document.querySelector('a[rel="next"], nav a[href="/movimientos/quito"]')).not.toBeNull()
  })
})
