import { figuresOf } from '#src/domain/counts/figures.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { select } from '#src/domain/selection/selection.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { dataEn } from '#src/features/data/texts.en.ts'
import { dataEs } from '#src/features/data/texts.es.ts'
import { methodEn } from '#src/features/method/texts.en.ts'
import { methodEs } from '#src/features/method/texts.es.ts'
import { messagesOf } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { Card } from './card.ts'
import { pictureTexts } from './pictureTexts.ts'
import { periodOfMoves } from './subjectCard.ts'

const pages = { es: { data: dataEs, method: methodEs }, en: { data: dataEn, method: methodEn } }

/** What the picture of the whole record says. */
export function dashboardCard(timeline: Timeline, locale: Locale): Card {
  const t = messagesOf(locale)
  const { moves, countries, people, sources } = figuresOf(timeline, select(timeline, noFilter).indices)
  const figures = [
    [moves, t.figures.moves(moves)],
    [countries, t.figures.countries(countries)],
    [people, t.figures.people(people)],
    [sources, t.figures.sources(sources)],
  ] as const
  return {
    ...recordCard(timeline, locale),
    count: '', // the line says it
    title: t.title.join(' '),
    line: figures.map(([value, word]) => `${formatNumber(value, locale)} ${word}`).join(' · '),
    themes: timeline.themes.map(({ id, short }) => ({ id, label: short[locale] })),
  }
}

/** What the pictures of the pages about the record say. */
export function aboutCard(timeline: Timeline, page: 'articles' | 'data' | 'method', locale: Locale): Card {
  const { heading, lead } = page === 'articles' ? articlesWords(locale) : pages[locale][page]
  return { ...recordCard(timeline, locale), title: heading, line: lead }
}

function articlesWords(locale: Locale) {
  const { label, intro } = messagesOf(locale).article
  return { heading: label, lead: intro }
}

function recordCard({ moves }: Timeline, locale: Locale): Card {
  return {
    siteName: messagesOf(locale).siteNameParts,
    date: periodOfMoves(moves, locale),
    kind: '',
    count: pictureTexts[locale].moves(formatNumber(moves.length, locale), moves.length),
    mark: null,
    title: '',
    status: '',
    line: '',
    themes: [],
    shown: null,
  }
}
