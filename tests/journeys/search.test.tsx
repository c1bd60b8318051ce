import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { noHits } from '#src/domain/search/searchHits.ts'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { en, es } from '#tests/builders/siteTexts.ts'
import { aSearchEngine } from '../builders/aSearchEngine.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const lima = aMove({ id: 'lima', date: '2026-01-07', people: ['ana-silva'], countries: ['PE'] })
const quito = aMove({ id: 'quito' })
const both = aMove({
  id: 'summit',
  date: '2026-02-01',
  people: ['ana-silva'],
  title: { es: 'Lima cumbre', en: 'Lima summit' },
})
const moves = [lima, quito, both]

const field = () => screen.getByRole('combobox', { name: es.filterBar.searchLabel })
const list = () => screen.findByRole('listbox', { name: es.suggestions.label })
const marks = () => screen.queryAllByText((_, element) => element?.tagName === 'MARK').map((mark) => mark.textContent)

describe('the list of suggestions', () => {
  it('opens while a text is typed, and its options are reached by arrows, the field after the last', async () => {
    const { user } = await renderApp('/', moves)
    await user.click(field())
    expect(field()).toHaveAttribute('aria-expanded', 'false')
    await user.keyboard('silva')
    const options = within(await list()).getAllByRole('option')
    expect(options.map(({ textContent }) => textContent)).toEqual(
      ['Ana Silva', 'summit', 'lima', 'They met.', 'They met.'].map(() => expect.any(String)),
    )
    expect(field()).toHaveAttribute('aria-expanded', 'true')
    expect(field()).toHaveAttribute('aria-controls', (await list()).id)
    expect(field()).not.toHaveAttribute('aria-activedescendant')
    await user.keyboard('{ArrowDown}')
    expect(active()).toBe(options[0])
    expect(options[0]).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{ArrowUp}')
    expect(field()).not.toHaveAttribute('aria-activedescendant')
    await user.keyboard('{ArrowUp}')
    expect(active()).toBe(options.at(-1))
    await user.keyboard('{Home}')
    expect(field()).not.toHaveAttribute('aria-activedescendant')
    expect(field()).toHaveFocus()
  })

  it('names its groups, without empty ones', async () => {
    const { user } = await renderApp('/', moves)
    await user.type(field(), 'silva')
    const groups = within(await list()).getAllByRole('group')
    const { people, entries, passages } = es.search
    expect(groups.map((group) => group.getAttribute('aria-labelledby')).map(textOf)).toEqual([
      people,
      entries,
      passages,
    ])
  })

  it('puts a person in place of the words', async () => {
    const { user, address } = await renderApp('/?kind=visit', moves)
    await user.type(field(), 'silva')
    await list()
    await user.keyboard('{ArrowDown}{Enter}')
    await waitFor(() => expect(address()).toBe('/?kind=visit&person=ana-silva'))
    expect(field()).toHaveValue('')
    expect(field()).toHaveFocus()
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  })

  it('puts a person in place of the words alone: period and exclusions stay as typed', async () => {
    const engine = aSearchEngine(moves, {
      suggest: () => ({ people: ['ana-silva'], countries: [], themes: [], entries: [], passages: [], period: null }),
    })
    const { user, address } = await renderApp('/', moves, {}, [], engine)
    await user.type(field(), 'Silva 2026 -Quito')
    await user.click(within(await list()).getByRole('option'))
    await waitFor(() => expect(address()).toBe('/?person=ana-silva&q=2026+-Quito'))
    expect(field()).toHaveValue('2026 -Quito')
  })

  it('puts a period in place of its words alone', async () => {
    const period = { from: '2026-03', to: '2026-03' }
    const engine = aSearchEngine(moves, {
      suggest: () => ({ people: [], countries: [], themes: [], entries: [], passages: [], period }),
    })
    const { user, address } = await renderApp('/', moves, {}, [], engine)
    await user.type(field(), 'Fils-Aimé marzo 2026')
    await user.click(within(await list()).getByRole('option'))
    await waitFor(() => expect(address()).toBe('/?from=2026-03&to=2026-03&q=Fils-Aim%C3%A9'))
  })

  it('leads to an entry by a press, and keeps the query', async () => {
    const { user, address } = await renderApp('/', moves)
    await user.type(field(), 'quito')
    const entries = within(await list()).getByRole('group', { name: es.search.entries })
    await user.click(within(entries).getByRole('option', { name: /quito/ }))
    await waitFor(() => expect(address()).toBe('/movimientos/quito?q=quito'))
    await waitFor(() => expect(marks()).toEqual(expect.arrayContaining(['quito'])))
  })

  it('leads to the statement in which a passage stands, and stays there', async () => {
    const { user, address } = await renderApp('/', moves)
    const scrolledTo = vi.spyOn(Element.prototype, 'scrollIntoView')
    await user.type(field(), 'quito')
    const passages = within(await list()).getByRole('group', { name: es.search.passages })
    // As where the router has scrolled down to the statement.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, -100, 0, 0))
    await user.click(within(passages).getByRole('option'))
    await waitFor(() => expect(address()).toBe('/movimientos/quito?q=quito#claim-1'))
    const claim = (await screen.findByText('They met.')).closest('li')
    expect(claim).toHaveAttribute('id', 'claim-1')
    await waitFor(() => expect(scrolledTo.mock.contexts.at(-1)).toBe(claim))
    expect(scrolledTo).toHaveBeenLastCalledWith({ block: 'center' })
  })

  it('closes by Escape with the words kept, opens by an arrow, and closes by Enter, which only filters', async () => {
    const { user, address } = await renderApp('/', moves)
    await user.type(field(), 'quito')
    await list()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(field()).toHaveValue('quito')
    await user.keyboard('{ArrowDown}')
    await list()
    await user.keyboard('{ArrowUp}{Enter}')
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
    expect(address()).toBe('/?q=quito')
  })

  it('says how many there are once the reader pauses', async () => {
    const { user } = await renderApp('/', moves)
    await user.type(field(), 'quito')
    const said = await screen.findByText(es.suggestions.count(2), {}, { timeout: 3000 })
    expect(said).toHaveAttribute('role', 'status')
  })
})

describe('what is found', () => {
  it('is marked in titles and places', async () => {
    await renderApp('/?q=resumen+quito', moves)
    const row = within(screen.getByRole('region', { name: es.moveList.label })).getByRole('link', { name: /quito/ })
    await waitFor(() =>
      expect([...row.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['quito', 'Quito']),
    )
    expect(rows()).toEqual(['quito'])
  })

  it('is marked in an entry wherever its names stand', async () => {
    const engine = aSearchEngine(moves, {
      search: () => ({ ...noHits, scores: new Map([['lima', 1]]), terms: new Set(['quito', 'pe', 'security']) }),
    })
    await renderApp('/movimientos/lima?q=quito', [{ ...lima, countries: ['EC', 'PE'] }, quito], {}, [], engine)
    await waitFor(() => expect(marks()).toEqual(['Quito', 'PE', 'security']))
  })

  it('shows the passage under a row', async () => {
    await renderApp('/?q=resumen', moves)
    await waitFor(() => expect(marks()).toEqual(['Resumen', 'Resumen', 'Resumen']))
  })

  it('stands by relevance where the link says so, without months', async () => {
    await renderApp('/?q=lima&sort=relevance', moves)
    await waitFor(() => expect(screen.getByRole('heading', { name: /^Lo más relevante/ })).toBeInTheDocument())
    expect(rows()).toEqual(['summit', 'lima'])
  })

  it('can be put in that order while there is a query, and no longer', async () => {
    const { user, address } = await renderApp('/?q=lima', moves)
    await openOrder(user)
    await user.click(await screen.findByRole('button', { name: new RegExp(es.moveList.relevant) }))
    await waitFor(() => expect(address()).toBe('/?q=lima&sort=relevance'))
    await user.click(screen.getByRole('button', { name: es.selection.clearAll }))
    await waitFor(() => expect(address()).toBe('/'))
    await openOrder(user)
    expect(await screen.findByRole('button', { name: new RegExp(es.moveList.oldest) })).toBeVisible()
    expect(screen.queryByRole('button', { name: new RegExp(es.moveList.relevant) })).not.toBeInTheDocument()
  })
})

describe('a search that finds nothing', () => {
  it('says what was understood, and offers near words, people and ways back', async () => {
    const engine = aSearchEngine(moves, { nearestWords: () => ['silva'] })
    await renderApp('/?q=sliva+"la+casa"+-rosa+2026', moves, {}, [], engine)
    const { nothing } = es.search
    const understood = await screen.findByText(new RegExp(nothing.understood))
    for (const words of [
      nothing.words('«sliva»', 1),
      nothing.phrase('«la casa»'),
      nothing.without('«rosa»'),
      nothing.period('2026'),
    ])
      expect(understood).toHaveTextContent(words)
    expect(screen.getByRole('link', { name: 'silva' })).toHaveAttribute('href', '/?q=silva')
    expect(screen.getByRole('link', { name: 'Ana Silva' })).toHaveAttribute('href', '/?person=ana-silva')
    expect(screen.getByRole('link', { name: nothing.all })).toHaveAttribute('href', '/')
  })

  it('because of other filters leads to what it finds without them', async () => {
    await renderApp('/en?country=PE&q=quito', moves)
    const way = await screen.findByRole('link', { name: en.search.nothing.elsewhere(1) })
    expect(way).toHaveAttribute('href', '/en?q=quito')
  })
})

describe('texts that could not be read', () => {
  it('are named by their years, with a way to try again', async () => {
    const engine = aSearchEngine(moves, {
      missing: ['2024', '2025'].map((years) => ({ years, error: new DatasetError('status') })),
    })
    await renderApp('/?q=quito', moves, {}, [], engine)
    const notice = await screen.findByText(es.notices.searched('2024 y 2025'))
    expect(within(notice.parentElement ?? notice).getByRole('button', { name: es.common.retry })).toBeVisible()
  })

  it('are no matter without a search', async () => {
    await renderApp('/', moves, {}, [], aSearchEngine(moves, { missing: [{ years: '2025' }] }))
    expect(screen.queryByText(es.notices.searched('2025'))).not.toBeInTheDocument()
  })
})

/** Opens the panel of the list's order, once its code has come. */
async function openOrder(user: UserEvent): Promise<void> {
  const button = screen.getByRole('button', { name: new RegExp(es.moveList.newest) })
  await user.hover(button)
  await vi.dynamicImportSettled()
  await user.click(button)
}

function active(): Element | null {
  return document.getElementById(field().getAttribute('aria-activedescendant') ?? '')
}

function textOf(id: string | null): string {
  return document.getElementById(id ?? '')?.textContent ?? ''
}

function rows(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)
}
