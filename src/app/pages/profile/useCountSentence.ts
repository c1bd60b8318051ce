import type { Move } from '#src/domain/move.ts'
import { profileTexts } from '#src/features/profile/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'

/**
 * In words without a full stop: how many moves a page has, how many of them took place where not all did and, on the page
 * of a country, how many there.
 */
export function useCountSentence(moves: readonly Move[], country?: string): string {
  const t = useTexts(profileTexts)
  const { tookPlace } = useTexts(commonTexts)
  const locale = useLocale()
  const occurred = moves.filter(({ status }) => status === 'occurred')
  const there = occurred.filter(({ stops }) => stops.some((stop) => stop.country === country)).length
  const ofCountry = country && occurred.length > 0 ? t.there(formatNumber(there, locale), there) : ''
  return `${t.count(formatNumber(moves.length, locale), moves.length)}${tookPlace(occurred.length, moves.length)}${ofCountry}`
}
