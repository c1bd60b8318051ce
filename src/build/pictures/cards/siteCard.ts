import { figuresOf } from '#src/domain/counts/figures.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { correctionsTexts } from '#src/features/corrections/texts.ts'
import { dataTexts } from '#src/features/data/texts.ts'
import { methodTexts } from '#src/features/method/texts.ts'
import { sourcesTexts } from '#src/features/sources/texts.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts, figuresTexts } from '../../texts.ts'
import type { Card } from './card.ts'
import { periodOfMoves } from './subjectCard.ts'
import { pictureTexts } from './texts.ts'

const pages = { data: dataTexts, method: methodTexts, corrections: correctionsTexts }

/** The contents of the dashboard's picture. */
export function dashboardCard(record: Timeline, locale: Locale): Card {
  const timeline = timelineAsked(record, noFilter)
  const figuresWords = figuresTexts(locale)
  const common = commonTexts(locale)
  const { moves, countries, people, sources } = figuresOf(timeline, select(timeline, noFilter).indices)
  const figures = [
    [moves, figuresWords.moves(moves)],
    [countries, figuresWords.countries(countries)],
    [people, figuresWords.people(people)],
    [sources, figuresWords.sources(sources)],
  ] as const
  return {
    ...recordCard(timeline, locale),
    count: '', // `line` has it
    title: common.site.title.join(' '),
    line: figures.map(([value, word]) => `${formatNumber(value, locale)} ${word}`).join(' · '),
    themes: timeline.themes.map(({ id, short }) => ({ id, label: short[locale] })),
  }
}

/** The contents of the pictures of the pages of sources, data, method and corrections. */
export function aboutCard(timeline: Timeline, page: 'sources' | keyof typeof pages, locale: Locale): Card {
  const { heading, lead } = page === 'sources' ? sourcesWords(locale) : pages[page](locale)
  return { ...recordCard(timeline, locale), title: heading, line: lead }
}

function sourcesWords(locale: Locale) {
  const { label, intro } = sourcesTexts(locale)
  return { heading: label, lead: intro }
}

function recordCard(timeline: Timeline, locale: Locale): Card {
  const { moves } = timelineAsked(timeline, noFilter)
  return {
    siteName: commonTexts(locale).site.nameParts,
    date: periodOfMoves(moves, locale),
    kind: '',
    count: pictureTexts(locale).moves(formatNumber(moves.length, locale), moves.length),
    mark: null,
    title: '',
    status: '',
    line: '',
    themes: [],
    highlighted: null,
  }
}
