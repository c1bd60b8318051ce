import { describe, expect, it, vi } from 'vitest'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { todayOf } from '#src/record/check/todayOf.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { withMarkedDrafts } from '#src/record/drafts.ts'
import {
  aCounterpart,
  aMoveFile,
  anArticleFile,
  aPublishedFile,
  aSource,
  aToursFile,
  dataFiles,
  texts,
} from './builders/dataFiles.ts'
import { everythingMade } from './builders/everythingMade.ts'

vi.mock('virtual:method', () => ({ method: null, coverage: null, themeNotes: [], phaseDefinitions: [] }))

const quito = aMoveFile()

/** A draft that says in each text that it is one, with a person, a country, a city, a tour and an article of its own. */
const draft = aMoveFile({
  id: 'secret-visit',
  state: 'draft',
  date: '2026-02-03',
  tour: 'secret-tour',
  places: [{ country: 'KE', city: texts('Secretville') }],
  counterparts: [aCounterpart({ id: 'secret-person', name: 'Secret Person', country: 'KE' })],
  title: texts('Secret title'),
  highlight: texts('Secret label'),
  summary: texts('Secret summary.'),
  claims: [{ nature: 'reported', text: texts('A secret claim.'), sources: ['secret-source'] }],
  sources: [
    aSource({ id: 'secret-source', title: 'Secret page', url: 'https://example.org/secret' }),
    { id: 'held', article: 'secret-article' },
  ],
})
const article = anArticleFile({ id: 'secret-article', label: texts('Secret text'), paragraphs: ['A secret.'] })
const files = dataFiles(quito, draft, article, aToursFile('secret-tour'), aPublishedFile([quito]))

function checked(data: readonly DataFile[]) {
  const { problems, dataset, readable } = checkDataset(data, todayOf(data))
  expect(problems).toEqual([])
  if (!dataset || !readable) throw new Error('a sound record was not read')
  return { dataset, readable }
}

describe('a draft', () => {
  it('is in nothing that readers get: not in pages, index, search, titles, downloads, feeds, sitemap or pictures', async () => {
    const { timeline: _parsed, ...made } = await everythingMade(checked(files).dataset)
    const text = JSON.stringify({ ...made, bodies: [...made.bodies] })
    expect(text.match(/.{40}(?:secret|\bKE\b|Kenia|Kenya)/gi) ?? []).toEqual([])
    expect([...made.bodies.keys()]).toContain('/movimientos/quito')
  })

  it('is a page like others for those who edit the record, marked as a draft there and in lists', async () => {
    const { bodies } = await everythingMade(withMarkedDrafts(checked(files).readable))
    expect(bodies.get('/movimientos/secret-visit')).toContain('[Borrador] Secret title')
    expect(bodies.get('/en/moves/secret-visit')).toContain('[Draft] Secret title')
    expect(bodies.get('/')).toContain('[Borrador] Secret title')
    expect(bodies.get('/movimientos/quito')).not.toContain('[Borrador] Quito')
  })
})
