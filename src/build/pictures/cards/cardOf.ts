import type { Move } from '#src/domain/move.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import { timelineAsked } from '#src/domain/selection/timelineAsked.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { profileTexts } from '#src/features/profile/texts.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import type { Page } from '#src/url/paths.ts'
import { movesOfPage, type SubjectPage } from '../../pages/movesOfPage.ts'
import { type Card, capitalised } from './card.ts'
import { moveCard } from './moveCard.ts'
import type { PictureRecord } from './record.ts'
import { aboutCard, dashboardCard } from './siteCard.ts'
import { peopleOfCountry, subjectCard } from './subjectCard.ts'
import { pictureTexts } from './texts.ts'

/** The contents of a page's picture. Throws when the record has no such page, or the language was not loaded. */
export function cardOf({ timeline, articles }: PictureRecord, page: Page, locale: Locale): Card {
  const texts = pictureTexts(locale)
  const words = { themes: timeline.themes, locale, texts }
  switch (page.name) {
    case 'dashboard':
      return dashboardCard(timeline, locale)
    case 'sources':
    case 'data':
    case 'method':
    case 'corrections':
      return aboutCard(timeline, page.name, locale)
    case 'move':
      return moveCard(known(moveOf(timeline, page.id), page), timeline, locale)
    case 'article': {
      const {
        label,
        published,
        moves: ids,
      } = known(
        articles.find(({ id }) => id === page.id),
        page,
      )
      const moves = timeline.moves.filter(({ id }) => ids.includes(id))
      const about = { kind: texts.article, title: label[locale], line: texts.articleLine(moves.length), moves }
      const date = published ? dayInWords(toDay(published), locale) : '' // not the dates of the moves that it covers
      return { ...subjectCard(about, words), date, count: '' }
    }
    case 'country': {
      const moves = countedMoves(page, timeline)
      const { name } = known(
        timeline.countries.find(({ code }) => code === page.id),
        page,
      )
      const line = peopleOfCountry(timeline, page.id, locale, texts)
      return subjectCard({ kind: profileTexts(locale).country.kicker, title: name[locale], line, moves }, words)
    }
    case 'person': {
      const { name, roles } = known(
        timeline.people.find(({ id }) => id === page.id),
        page,
      )
      const line = capitalised(roles.at(-1)?.text[locale] ?? '')
      const moves = countedMoves(page, timeline)
      return subjectCard({ kind: profileTexts(locale).person.kicker, title: name, line, moves }, words)
    }
    case 'year': {
      const kind = profileTexts(locale).year.kicker
      return subjectCard({ kind, title: page.id, line: '', moves: movesOfPage(page, timeline) }, words)
    }
  }
}

/** As the page counts them: without those of phases that stand apart, where it has others. */
function countedMoves(page: SubjectPage, timeline: Timeline): readonly Move[] {
  const counted = movesOfPage(page, timelineAsked(timeline, noFilter))
  return counted.length > 0 ? counted : movesOfPage(page, timeline)
}

function known<Value>(value: Value | undefined, page: Page): Value {
  if (value === undefined) throw new Error(`the record has no page ${JSON.stringify(page)}`)
  return value
}
