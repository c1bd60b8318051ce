import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { aPublishInput, site } from '../../../tests/builders/publishInput.ts'
import { citationFiles } from './citationFiles.ts'

const ours = aPublishInput()
const files = new Map(citationFiles(ours).map(({ path, text }) => [path, text]))

describe(citationFiles, () => {
  it('has three forms of the record and of all entries in both languages, however many entries there are', () => {
    expect([...files.keys()]).toEqual(
      ['es', 'en'].flatMap((locale) =>
        ['record', 'entries'].flatMap((stem) =>
          ['bib', 'ris', 'csl.json'].map((form) => `citations/${locale}/${stem}.${form}`),
        ),
      ),
    )
  })

  it.each(['bib', 'ris', 'csl.json'])('says title, version and permanent link of every entry as %s', (form) => {
    for (const locale of ['es', 'en'] as const) {
      const items = new Cite(files.get(`citations/${locale}/entries.${form}`) ?? '').data
      const folder = locale === 'es' ? 'movimientos' : 'en/moves'
      expect(items).toMatchObject(
        ours.timeline.moves.map(({ id, title }) => ({
          title: title[locale],
          URL: `${site}${folder}/${id}`,
          issued: { 'date-parts': [ours.timeline.updated.split('-').map(Number)] },
        })),
      )
    }
  })
})
