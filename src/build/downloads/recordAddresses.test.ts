import { describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { citationAddresses, recordAddresses } from '#src/formats/recordAddresses.ts'
import { aPublishInput } from '../../../tests/builders/publishInput.ts'
import { feedPath } from '../feeds/feedMeta.ts'
import { calendarPath } from './calendars.ts'
import { citationFiles } from './citationFiles.ts'

describe(recordAddresses, () => {
  it('are where feeds and calendars are written', () => {
    for (const locale of localeIds) {
      expect(recordAddresses(locale)).toMatchObject({
        atom: feedPath(locale, null, 'atom'),
        feed: feedPath(locale, null, 'json'),
        calendar: calendarPath(locale, 'all'),
        announced: calendarPath(locale, 'announced'),
        dictionary: `data/dictionary.${locale}.md`,
      })
    }
  })
})

describe(citationAddresses, () => {
  it('are where citations are written; CITATION.cff is at the root', () => {
    const written = new Set(citationFiles(aPublishInput()).map(({ path }) => path))
    for (const locale of localeIds) {
      const { cff, ...others } = citationAddresses(locale)
      expect(Object.values(others).filter((path) => !written.has(path))).toEqual([])
      expect(cff).toBe('CITATION.cff')
    }
  })
})
