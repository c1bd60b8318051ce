import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const quito = aMove({ id: 'quito', themes: ['security'] })

describe('the page of a country', () => {
  it('has timeline and charts while something is selected', async () => {
    await renderApp('/paises/EC', [quito])
    expect(await screen.findByRole('region', { name: es.band.label })).toBeInTheDocument()
    expect(screen.getByRole('region', { name: es.shell.charts.label })).toBeInTheDocument()
  })

  it('says once that nothing matches, and draws nothing of it', async () => {
    await renderApp('/paises/EC?q=nobody', [quito])
    expect(await screen.findAllByText(es.common.selection.empty)).toHaveLength(1)
    expect(screen.queryByRole('region', { name: es.band.label })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: es.shell.charts.label })).not.toBeInTheDocument()
  })
})
