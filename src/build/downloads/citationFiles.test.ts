import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import type { Retired } from '#src/record/load/retiredOf.ts'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { citationFiles } from './citationFiles.ts'

const ours = aPublishInput()
const files = new Map(citationFiles(ours).map(({ path, text }) => [path, text]))

describe(citationFiles, () => {
  it('has three forms of each entry and of the record in both languages', () => {
    expect(files.size).toBe((ours.timeline.moves.length + 1) * 3 * 2)
    expect([...files.keys()].slice(0, 3)).toEqual(
      ['bib', 'ris', 'csl.json'].map((form) => `citations/es/record.${form}`),
    )
  })

  it.each(['bib', 'ris', 'csl.json'])('says title, version and permanent link of every entry as %s', (form) => {
    for (const locale of ['es', 'en'] as const) {
      for (const { id, title } of ours.timeline.moves) {
        const [item] = new Cite(files.get(`citations/${locale}/${id}.${form}`) ?? '').data
        const folder = locale === 'es' ? 'movimientos' : 'en/moves'
        expect(item).toMatchObject({
          title: title[locale],
          URL: `${site}${folder}/${id}`,
          issued: { 'date-parts': [ours.timeline.updated.split('-').map(Number)] },
        })
      }
    }
  })

  it('cites under an id that retired what took its place, and nothing where nothing did', () => {
    const [first] = ours.timeline.moves
    const retired: Retired[] = [
      { subject: 'move', id: 'old', successor: first?.id },
      { subject: 'move', id: 'none', reason: { es: 'Era otra.', en: 'It was another.' } },
    ]
    const all = citationFiles({ ...ours, dataset: { ...ours.dataset, retired } })
    const added = new Map(all.filter(({ path }) => !files.has(path)).map(({ path, text }) => [path, text]))
    expect([...added.keys()]).toEqual(
      ['es', 'en'].flatMap((locale) => ['bib', 'ris', 'csl.json'].map((form) => `citations/${locale}/old.${form}`)),
    )
    expect(added.get('citations/en/old.ris')).toBe(files.get(`citations/en/${first?.id}.ris`))
  })
})
