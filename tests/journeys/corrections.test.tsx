import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { datasetUrl } from '#src/record/load/datasetUrls.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { aDetail } from '../builders/aDetail.ts'
import { detailAddress, renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const quito = aMove({ id: 'quito' })
const notes = ['Decía Lima.', 'Decía Loja.', 'Decía Cuenca.', 'Decía Tena.', 'Decía Puyo.']
const revisions = notes.map((text, at) => ({ date: `2026-07-0${at + 1}`, note: { es: text, en: text } }))

describe('an entry that was corrected', () => {
  it('says when it was added and revised, and what was corrected, the earlier notes folded', async () => {
    const detail = { ...aDetail(quito), revisions }
    await renderApp('/movimientos/quito', [quito], { [detailAddress(quito)]: detail })
    const heading = await screen.findByRole('heading', { name: es.entry.corrections })
    const section = heading.parentElement as HTMLElement
    const listed = within(section).getAllByRole('listitem', { hidden: true })
    expect(listed.map(({ textContent }) => textContent?.replace(/^.*2026 /, ''))).toEqual(notes.toReversed())
    expect(within(section).getByText(es.entry.earlierCorrections(2)).tagName).toBe('SUMMARY')
    expect(screen.getByText('Entrada agregada el 1 de julio de 2026 y revisada el 1 de agosto de 2026.')).toBeVisible()
  })

  it('says nothing of corrections where there was none', async () => {
    const detail = { ...aDetail(quito), updated: '2026-07-01' }
    await renderApp('/movimientos/quito', [quito], { [detailAddress(quito)]: detail })
    expect(await screen.findByText('Entrada agregada el 1 de julio de 2026.')).toBeVisible()
    expect(screen.queryByRole('heading', { name: es.entry.corrections })).not.toBeInTheDocument()
  })
})

describe('the page of corrections', () => {
  it('lists them with a way to their entries and to the feeds', async () => {
    const corrections = revisions.slice(0, 1).map(({ date, note }) => ({ move: 'quito', date, note }))
    const { user, address } = await renderApp('/correcciones', [quito], {
      [datasetUrl('corrections.json')]: corrections,
    })
    expect(await screen.findByText('Decía Lima.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Atom' })).toHaveAttribute('href', '/feeds/es-corrections.atom')
    await user.click(screen.getByRole('link', { name: 'quito' }))
    expect(address()).toBe('/movimientos/quito')
  })
})
