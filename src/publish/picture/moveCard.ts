import { type FacetLabels, stopInWords } from '#src/app/labels.ts'
import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { messagesOf } from '#src/i18n/LocaleContext.ts'
import { statusInWords } from '#src/i18n/statusWords.ts'
import { type Card, capitalised } from './card.ts'

/** What the picture of a move says. */
export function moveCard(move: Move, labels: FacetLabels, locale: Locale): Card {
  const t = messagesOf(locale)
  const places = move.stops.map((stop) => stopInWords(stop, labels, locale))
  return {
    siteName: t.siteNameParts,
    date: spanInWords(move.span, locale),
    kind: t.kinds[move.kind],
    count: '',
    shape: kindShapes[move.kind],
    title: move.title[locale],
    status: move.status === 'occurred' ? '' : capitalised(statusInWords(move, t)),
    line: [...new Set(places)].join(' · '),
    themes: move.themes.map((id) => ({ id, label: labels.theme.get(id) ?? id })),
    shown: new Set([move.id]),
  }
}
