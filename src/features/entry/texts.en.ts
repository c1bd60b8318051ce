import type { RecordFacts } from '#src/domain/record.ts'
import type { EntryTexts } from './texts.es.ts'

export function entryEn({ home }: RecordFacts): EntryTexts {
  return {
    label: 'Move',
    howDated: 'About the date:',
    stops: (numbers, count, total) =>
      `${count === 1 ? 'stop' : 'stops'} ${numbers} of ${total} outside ${home.name.en}`,
    today: 'today',
    counterparts: 'Counterparts',
    occasion: 'Part of',
    occasionMoves: (occasion, n) => `${occasion} (${n} moves)`,
    delegation: 'Accompanied by',
    themes: 'Themes',
    concerns: 'Concerns',
    reported: 'What is reported',
    interpretation: 'What is interpreted',
    moreClaims: (n) => `${n} more`,
    interpretations: (n, where) => `${n === 1 ? 'One interpretation' : `${n} interpretations`}, published in ${where}`,
    unsigned: (article) => `${article} (an unsigned text)`,
    quotes: 'The article’s own words',
    inContext: 'see in context',
    quotedFrom: (article, paragraph) => `${article}, paragraph ${paragraph}`,
    toPassage: (paragraph) => `¶ ${paragraph}: see the passage in that paragraph of the article`,
    moreQuotes: (n) => (n === 1 ? 'One more paragraph quoted' : `${n} more paragraphs quoted`),
    source: (n) => `Source ${n}`,
    inList: 'See in the list of sources',
    moreSources: (n) => `and ${n} more`,
    sourceNote: (n, publisher) => `Source ${n}: ${publisher}`,
    fullText: 'full text on this site',
    backToClaim: 'Back to the statement',
    single: (n) =>
      n === 1
        ? 'The record holds no other source that confirms it.'
        : 'Its sources go back to a single origin; the record holds no other independent source that confirms it.',
    aboutSources: (n) => (n === 1 ? 'About the source' : 'About the sources'),
    related: 'Related moves',
    sameTour: 'On the same trip',
    samePeople: 'With the same counterpart',
    sameCountry: 'With the same country',
    inTime: { label: 'In order of time', previous: 'Previous in time', next: 'Next in time' },
    inSelection: {
      label: 'In order of time, in this selection',
      previous: 'Previous in this selection',
      next: 'Next in this selection',
    },
    postponedTo: 'Postponed; it took place later:',
    replaces: 'Postponed move that it replaces:',
    outcome: 'What is known of the outcome:',
    updated: (day) => `Entry revised on ${day}.`,
    hidden: 'The filters of this link do not include this move.',
    notFoundHint: (id) => `The record holds no entry “${id}”.`,
    about: 'Who and what about',
    actions: 'Share and cite',
    share: 'Share',
    copyLink: 'Copy link',
    copied: 'Link copied',
    cite: 'Cite',
    more: 'More',
  }
}
