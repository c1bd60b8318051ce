import { describe, expect, it } from 'vitest'
import { localeIds } from '#src/domain/vocabulary.ts'
import { calendarPath } from './calendars.ts'
import { feedPath } from './feedMeta.ts'
import { recordAddresses } from './recordAddresses.ts'

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
