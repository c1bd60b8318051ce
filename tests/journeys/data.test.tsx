import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { es } from '#tests/builders/siteTexts.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

it('the data page cites the record as its dialog does, and leads to the files that cite it', async () => {
  await renderApp('/datos', [aMove()])
  const section = (await screen.findByRole('heading', { name: es.data.sections.cite.heading })).closest('section')
  if (!section) throw new Error('the heading heads no section')

  expect(section.querySelector('blockquote')).toHaveTextContent(
    `Kast en el mundo: registro de los movimientos internacionales de José Antonio Kast. Versión del 1 de agosto de 2026. ${window.location.origin}/`,
  )
  const links = within(section).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/citations/es/record.bib',
    '/citations/es/record.ris',
    '/citations/es/record.csl.json',
    '/CITATION.cff',
  ])
})
