import type { Locale } from '#src/domain/vocabulary.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import type { Page } from '#src/url/paths.ts'
import type { Card } from './card.ts'
import { cardOf } from './cardOf.ts'
import type { PictureRecord } from './record.ts'
import { pictureTexts } from './texts.ts'

/** The alternative text of a page's picture. Throws where {@link cardOf} does. */
export function altText(record: PictureRecord, page: Page, locale: Locale): string {
  return cardInWords(cardOf(record, page, locale), locale)
}

function cardInWords(card: Card, locale: Locale): string {
  const texts = pictureTexts(locale)
  const { all, one, some } = texts.drawing
  const sentences = [
    card.title,
    [card.date, card.kind, card.count, card.status].filter(Boolean).join(', '),
    card.line,
    card.themes.length > 0 ? texts.themes(card.themes.map(({ label }) => label).join(', ')) : '',
  ]
  const size = card.highlighted?.size ?? 0
  const drawing = card.highlighted === null ? all : size === 1 ? one : some(formatNumber(size, locale))
  return [...sentences.filter(Boolean).map(ended), drawing].join(' ')
}

/** The sentence with a full stop, unless it has an end mark. */
function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
