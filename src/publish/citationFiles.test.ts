import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { aPublishInput, site } from '#tests/builders/publishInput.ts'
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
})
