import type { RecordFacts } from '#src/domain/record.ts'
import { formatNumber } from './numbers.ts'
import type { CommonTexts } from './texts.es.ts'
import { englishMarks, inQuotes, siteNameLanguage, siteNameParts } from './typography.ts'

export function commonEn({ site, subject }: RecordFacts): CommonTexts {
  return {
    site: {
      name: site.name.en,
      nameLanguage: siteNameLanguage(site.name.en, site.name),
      nameParts: siteNameParts(site.name.en, subject.shortName),
      description: site.description.en,
      line: `The international moves of ${subject.shortName}, with sources`,
      title: ['The international moves', `of ${subject.name}`],
    },
    retry: 'Try again',
    panel: {
      loading: 'Loading…',
      failed: 'This part could not be loaded.',
      slow: 'This part is taking long to come.',
      reload: 'Reload the page',
    },
    kinds: {
      visit: 'Visit',
      summit: 'Summit or forum',
      appearance: 'Event or speech',
      reception: 'Reception',
      agreement: 'Agreement',
      call: 'Call or message',
      statement: 'Statement',
      milestone: 'Milestone',
    },
    statuses: {
      occurred: 'Took place',
      announced: 'Announced',
      postponed: 'Postponed',
      cancelled: 'Cancelled',
      disputed: 'Accounts conflict',
    },
    facets: {
      theme: 'Theme',
      country: 'Country',
      kind: 'Kind',
      status: 'Status',
      phase: 'Phase',
      person: 'Counterpart',
      pair: 'Themes together',
      occasion: 'Occasion',
    },
    without: (occasion) => `Without ${occasion}`,
    tookPlace: (count, of) => {
      if (count === of) return ''
      if (count === 0) return ', not known to have taken place'
      return `, ${formatNumber(count, 'en')} of which took place`
    },
    outcomeUnknown: 'Announced; whether it took place is not known',
    quoted: (text) => inQuotes(text, englishMarks),
    languages: {
      es: 'Spanish',
      en: 'English',
      pt: 'Portuguese',
      it: 'Italian',
      fr: 'French',
      sk: 'Slovak',
      ko: 'Korean',
    },
    sources: (n) => `${n} ${n === 1 ? 'source' : 'sources'}`,
    copyFailed: 'The browser did not allow copying; here is the link:',

    filters: {
      label: 'Filters',
      period: 'Period',
      start: 'The beginning',
      end: 'The end',
      clear: 'Clear filters',
      clearFacet: 'Clear',
    },
    selection: {
      between: (from, to) => `from ${from} to ${to}`,
      onDay: (day) => `on ${day}`,
      period: (from, to) => `${from} – ${to}`,
      search: (query) => inQuotes(query, englishMarks),
      empty: 'No move matches these filters.',
    },
    entry: {
      loading: 'Loading the entry…',
      failed: 'The details of this entry could not be loaded.',
      failedHint: 'The rest of the page works.',
      notFound: 'There is no move at this link',
    },
  }
}
