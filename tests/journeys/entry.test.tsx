import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { aDetail } from '../builders/aDetail.ts'
import { texts } from '../builders/dataFiles.ts'
import { detailAddress, renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const lima = aMove({ id: 'lima', date: '2026-01-07', themes: ['trade'] })
const quito = aMove({ id: 'quito', themes: ['security'] })

describe('an entry', () => {
  it('opens from the list with its detail, keeps the filters, and closes again', async () => {
    const { user, address } = await renderApp('/?country=EC', [lima, quito])
    const list = screen.getByRole('region', { name: es.moveList.label })
    await user.click(within(list).getByRole('link', { name: /quito/ }))

    expect(address()).toBe('/movimientos/quito?country=EC')
    expect(await screen.findByText('Resumen de quito.')).toBeVisible()
    await user.click(screen.getByRole('link', { name: es.band.strip.all }))
    expect(address()).toBe('/?country=EC')
    await waitFor(() => expect(screen.queryByRole('article')).not.toBeInTheDocument())
  })

  it('loads its detail when a reader is about to open it', async () => {
    const { user } = await renderApp('/', [lima, quito])
    const list = screen.getByRole('region', { name: es.moveList.label })
    const asked = () => vi.mocked(fetch).mock.calls.filter(([file]) => file === detailAddress(quito))
    expect(asked()).toHaveLength(0)
    await user.hover(within(list).getByRole('link', { name: /quito/ }))
    expect(asked()).toHaveLength(1)
  })

  it('leaves the page usable when its detail fails, and loads it when asked again', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { user, serve } = await renderApp('/movimientos/quito', [lima, quito], { [detailAddress(quito)]: 500 })
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(es.common.entry.failed)
    expect(alert).toHaveTextContent(es.shell.faults.status)
    expect(screen.getByRole('heading', { name: 'quito' })).toBeVisible()
    reported.mockReset() // React's own report of the error that the boundary caught
    serve({ [detailAddress(quito)]: aDetail(quito) })
    await user.click(within(alert).getByRole('button', { name: es.common.retry }))

    expect(await screen.findByText('Resumen de quito.')).toBeVisible()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('joins spans of an article by its own punctuation, and leaves marks for the words left out', async () => {
    const [claim] = aDetail(quito).claims
    const paragraph = { article: 'carondelet', paragraph: 1 }
    const quotes = [
      { ...paragraph, start: 0, end: 9, exact: 'They met.', lead: '' },
      { ...paragraph, start: 10, end: 19, exact: 'They left', lead: ' ' },
      { ...paragraph, start: 30, end: 33, exact: 'for', lead: ' ' },
    ]
    const detail = { ...aDetail(quito), claims: [{ ...claim, quotes }] }
    await renderApp('/movimientos/quito', [quito], { [detailAddress(quito)]: detail })
    const quotation = await screen.findByRole('blockquote')
    expect(quotation).toHaveTextContent('«They met. They left […] for»')
    const words = within(quotation).getAllByRole('link')
    expect(words.map((link) => link.textContent)).toEqual(['«They met.', 'They left', 'for»'])
  })

  it('in a state that is no more says its name, and where the place lies today', async () => {
    const city = texts('Moscow')
    const moscow = aMove({ id: 'moscow', stops: [{ country: 'RU', city }] })
    const place = { country: 'RU', city, venue: null, coordinates: null, formerCountry: texts('Soviet Union') }
    await renderApp('/en/moves/moscow', [moscow], { [detailAddress(moscow)]: { ...aDetail(moscow), places: [place] } })
    const entry = await screen.findByRole('article')
    await waitFor(() => expect(entry).toHaveTextContent('Moscow, Soviet Union (today RU)'))
    expect(within(entry).getByRole('link', { name: 'RU' })).toHaveAttribute('href', '/en/countries/RU')
  })

  it('that does not exist offers the nearest', async () => {
    const { user, address } = await renderApp('/movimientos/quito-2', [lima, quito])
    const missing = await screen.findByRole('article', { name: es.entry.label })
    expect(within(missing).getByRole('heading', { name: es.common.entry.notFound })).toBeVisible()
    const [nearest] = await within(missing).findAllByRole('link', { name: /quito/ })
    if (nearest) await user.click(nearest)

    expect(address()).toBe('/movimientos/quito')
    expect(await screen.findByText('Resumen de quito.')).toBeVisible()
  })
})

describe('an entry that was taken out', () => {
  it('leads to what took its place, with filters and fragment of its link', async () => {
    const retired = [{ subject: 'move', id: 'old', successor: 'quito' }] as const
    const { address } = await renderApp('/movimientos/old?country=EC#sources', [lima, quito], {}, [...retired])
    expect(await screen.findByText('Resumen de quito.')).toBeVisible()
    expect(address()).toBe('/movimientos/quito?country=EC#sources')
    expect(screen.queryByText(es.common.entry.notFound)).not.toBeInTheDocument()
  })

  it('says why nothing took its place', async () => {
    const reason = { es: 'Era la misma reunión.', en: 'It was the same meeting.' }
    await renderApp('/en/moves/old', [lima, quito], {}, [{ subject: 'move', id: 'old', reason }])
    expect(await screen.findByText(/It was the same meeting\./)).toBeVisible()
  })
})

describe('a person whose id was renamed', () => {
  it('is asked for by links that hold the old one, and by none that are made from them', async () => {
    const retired = [{ subject: 'person', id: 'noboa', successor: 'daniel-noboa' }] as const
    const peru = aMove({ id: 'peru', people: ['jose-jeri'] })
    const { user, address } = await renderApp('/?person=noboa', [quito, peru], {}, [...retired])
    const list = screen.getByRole('region', { name: es.moveList.label })
    expect(within(list).queryByRole('link', { name: /peru/ })).not.toBeInTheDocument()
    expect(screen.queryByText(es.notices.ignored)).not.toBeInTheDocument()
    await user.click(within(list).getByRole('link', { name: /quito/ }))
    expect(address()).toBe('/movimientos/quito?person=daniel-noboa')
  })
})
