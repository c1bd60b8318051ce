import type { RecordFacts } from '#src/domain/record.ts'
import type { MethodTexts } from './texts.es.ts'

export function sectionsEn({ site, subject, home }: RecordFacts): MethodTexts['sections'] {
  return {
    what: {
      heading: 'What this site is',
      text: {
        is: `${site.name.en} is an independent reference work on the international moves of ${subject.name}. It gathers facts from public sources, with the source of every statement.`,
        isNot: `It is not an official site: it does not depend on the Presidency of ${home.name.en}, on a party or on a government. It neither praises nor blames; where a source passes judgement, the judgement is attributed to whoever makes it.`,
      },
    },
    moves: {
      heading: 'What counts as a move',
      text: {
        unit: `A move is one international act of ${subject.shortName}: a trip, a meeting with officials of another country, a call, an agreement, a speech or a position on foreign affairs. It is the unit of the timeline and has an entry of its own. A meeting with several people is one move; two meetings on the same day are two.`,
        evidence:
          'Every move rests on at least one page that was read. What no page shows is not recorded as a move: it stands further down, among the unverified leads.',
      },
    },
    kinds: {
      heading: 'Kinds',
      text: { one: 'Each move has a single kind. On the timeline, zoomed in, the shape of the mark tells it.' },
    },
    statuses: {
      heading: 'Statuses',
      text: { one: 'The status tells what is known of whether the move took place.' },
    },
    phases: {
      heading: 'Phases',
      text: {},
    },
    places: {
      heading: 'Tours, places, counterparts and countries',
      text: {},
    },
    dates: {
      heading: 'Dates',
      text: {
        edtf: 'Dates are written in EDTF (ISO 8601-2), as precisely as the sources say and no more. Where a page says “this Tuesday”, the day is worked out from its publication date and the weekday is checked.',
        doubt:
          'A date that no source fully establishes is shown as an “approximate date” or an “uncertain date”. Where it was also inferred, a note in the entry says how. A move without an exact day takes up, on the timeline, every day on which it can have taken place.',
      },
    },
    entries: {
      heading: 'How an entry is made',
      text: {
        claims:
          'The content is divided into statements, one per fact, each with its numbered sources. “What is reported” holds what the sources report; “What is interpreted” holds interpretations and judgements, attributed to whoever makes them.',
        words:
          'Titles, summaries and statements are in our own words. Other people’s wording is kept only in the titles of sources and in quotations.',
        quotes:
          'Only texts that the project holds in full are quoted. Each quotation is compared word for word with the text held every time the site is built; if one does not match, the build stops.',
        disagreements:
          'Where sources differ, the entry says on what and does not choose between them. Where something is known only through a secondary source, the entry says that too.',
        corrections:
          'A correction is a new version of the entry’s file, with the date of its last revision, which is shown at the foot. The link of a published entry does not change.',
        background:
          'A source that supports no statement in particular is kept in the list as background and counts as a source cited.',
      },
    },
    figures: {
      heading: 'How the figures are counted',
      text: {
        intro: 'The figures of the front page are those of the whole record, whatever the filters. Each has its rule:',
      },
    },
    themes: {
      heading: 'Themes',
      text: {
        many: 'A move can have several themes and counts once in each: the figures by theme therefore add up to more than the total.',
      },
    },
    coverage: {
      heading: 'What the record covers and what it does not',
      text: {},
    },
    leads: {
      heading: 'Unverified leads',
      text: {
        intro:
          'What follows was mentioned on some page or was scheduled, but no page that was read confirms it. These are not moves of the record and are not counted.',
      },
    },
    merges: {
      heading: 'Entries merged and added',
      text: {},
    },
    sources: {
      heading: 'Titles, dates and places of the sources',
      text: {},
    },
    origins: {
      heading: 'Moves with a single origin',
      text: {
        limit:
          'The count is made by entry: an entry with several origins can hold statements that rest on only one, as the source numbers beside each show.',
      },
    },
    licence: {
      heading: 'Licences',
      text: {
        code: 'The code is under the MIT licence. Our data and texts are under Creative Commons Attribution 4.0 (CC BY 4.0).',
        article:
          'The text of an article belongs to its author. It is reproduced as evidence and is not part of the openly licensed data.',
      },
    },
    updated: {
      heading: 'Last update',
      text: {},
    },
    privacy: {
      heading: 'Privacy',
      text: {
        none: 'The site uses no cookies, requests nothing from third parties and does not track its readers: texts, data and typefaces come from the site itself.',
        device:
          'The appearance chosen, light or dark, is kept on the device only. The browser also remembers, while the tab is open, how far down each page has been read. Links to sources lead to other sites, which have their own rules.',
      },
    },
  }
}
