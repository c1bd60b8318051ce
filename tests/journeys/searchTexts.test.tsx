import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { datasetUrl } from '#src/record/load/datasetUrls.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { aMoveFile, dataFiles } from '../builders/dataFiles.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { searchPieces } from '../builders/searchEngine.ts'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

const quito = aMove({ id: 'quito' })
const lima = aMove({ id: 'lima', date: '2026-01-07' })
const moves = [quito, lima]
const read = [
  ...searchPieces(dataFiles(aMoveFile({ id: 'lima', date: '2026-01-07', summary: textOf('Un tratado de paz.') }))).es,
  ...searchPieces(dataFiles(aMoveFile({ id: 'quito', summary: textOf('Un corredor.') }))).es,
]
const pieces = read.map(({ piece }) => piece)
const [ofLima = '', ofQuito = ''] = pieces.map(({ files }) => datasetUrl(files.es))
const [textsOfLima = 404, textsOfQuito = 404] = read.map(({ file }) => file)
const all = { [ofLima]: textsOfLima, [ofQuito]: textsOfQuito }
const none = { [ofLima]: 500, [ofQuito]: 500 }

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')].map(({ dataset }) => dataset.row)

describe('texts that come late', () => {
  it('add what they have to what the names alone have', async () => {
    const late = anAnswer()
    await renderApp('/?q=corredor', moves, { [ofLima]: textsOfLima, [ofQuito]: late.answer }, [], pieces)
    expect(screen.getByText(es.selection.searching)).toBeVisible()
    expect(rows()).toEqual([])
    late.send(textsOfQuito)
    await waitFor(() => expect(rows()).toEqual(['quito']))
    expect(screen.queryByText(es.selection.searching)).not.toBeInTheDocument()
  })

  it('tell an entry only then that the link does not include it', async () => {
    const late = anAnswer()
    const answers = { [ofLima]: textsOfLima, [ofQuito]: late.answer }
    await renderApp('/movimientos/quito?q=tratado', moves, answers, [], pieces)
    expect(await screen.findByText('Resumen de quito.')).toBeVisible()
    expect(screen.queryByText(es.entry.hidden)).not.toBeInTheDocument()
    late.send(textsOfQuito)
    expect(await screen.findByText(es.entry.hidden)).toBeVisible()
  })
})

describe('texts of some years that do not come', () => {
  it('leave an entry of those years as it is, and say so there', async () => {
    await renderApp('/movimientos/quito?q=tratado', moves, { ...all, [ofQuito]: 500 }, [], pieces)
    expect(await screen.findByText(es.notices.searched('2025'))).toBeVisible()
    expect(screen.queryByText(es.entry.hidden)).not.toBeInTheDocument()
  })

  it('do not keep the others from being searched', async () => {
    await renderApp('/?q=tratado', moves, { ...all, [ofQuito]: 500 }, [], pieces)
    await waitFor(() => expect(rows()).toEqual(['lima']))
    expect(await screen.findByText(es.notices.searched('2025'))).toBeVisible()
  })
})

describe('the notice of texts that do not come', () => {
  it('names a year once, in however many pieces its texts are', async () => {
    const lost = ['a', 'b'].map((name) => ({ years: '2025', ids: ['quito'], files: textOf(`search/${name}.json`) }))
    await renderApp('/?q=tratado', moves, all, [], [...pieces, ...lost])
    expect(await screen.findByText(es.notices.searched('2025'))).toBeVisible()
  })

  it.each([
    ['are gone', 404, es.common.panel.reload],
    ['cannot be had now', 500, es.common.retry],
  ])('offers of texts that %s what can help', async (_what, status, action) => {
    await renderApp('/?q=tratado', moves, { ...all, [ofQuito]: status }, [], pieces)
    const notice = await screen.findByText(es.notices.searched('2025'))
    const button = within(notice.parentElement ?? notice).getByRole('button')
    expect(button).toHaveTextContent(action)
    expect(button.hasAttribute('data-anew')).toBe(status === 404)
  })

  it('stays while they are asked for again, says so, and can be pressed anew where that fails', async () => {
    const answers = { ...none }
    const { user, serve } = await renderApp('/?q=corredor', moves, answers, [], pieces)
    const button = await screen.findByRole('button', { name: es.common.retry })
    const late = anAnswer()
    serve({ ...answers, [ofLima]: late.answer })
    await user.click(button)
    await waitFor(() => expect(button).toHaveTextContent(es.common.panel.loading))
    expect(button).toHaveAttribute('aria-disabled', 'true')
    expect(button).toHaveFocus()
    late.send(500)
    await waitFor(() => expect(button).toHaveTextContent(es.common.retry))
    expect(vi.mocked(fetch).mock.calls.filter(([asked]) => asked === ofLima)).toHaveLength(2) // and no more by themselves
    expect(await screen.findByText(es.notices.inVain(1))).toBeVisible()
    serve(none)
    await user.click(button)
    expect(await screen.findByText(es.notices.inVain(2))).toBeVisible()
    expect(screen.getByText(es.notices.unsearched)).toBeVisible()
    serve({ ...answers, ...all })
    await user.click(button)
    await waitFor(() => expect(rows()).toEqual(['quito']))
  })
})

describe('a list by relevance', () => {
  it('says that it stands by time as long as it is not known what fits', async () => {
    const late = anAnswer()
    await renderApp('/?q=lima&sort=relevance', moves, { ...all, [ofQuito]: late.answer }, [], pieces)
    expect(screen.getByRole('button', { name: new RegExp(`^${es.moveList.newest}`) })).toBeVisible()
    late.send(textsOfQuito)
    expect(await screen.findByRole('button', { name: new RegExp(`^${es.moveList.relevant}`) })).toBeVisible()
  })
})

describe('texts of which none come', () => {
  it('are missed in an entry, which is not said to be hidden', async () => {
    await renderApp('/movimientos/quito?q=corredor', moves, none, [], pieces)
    expect(await screen.findByText(es.notices.unsearched)).toBeVisible()
    expect(screen.queryByText(es.entry.hidden)).not.toBeInTheDocument()
  })
})

function textOf(words: string) {
  return { es: words, en: words }
}

/** An answer that the server gives when it is told to. */
function anAnswer() {
  const waiting: ((answer: object | number) => void)[] = []
  const answer = new Promise<object | number>((resolve) => {
    waiting.push(resolve)
  })
  const send = (sent: object | number) => {
    for (const resolve of waiting) resolve(sent)
  }
  return { answer, send }
}
