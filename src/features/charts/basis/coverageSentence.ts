import type { CompiledStretch } from '#src/domain/time/compiledStretches.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import { unbrokenDay } from '#src/i18n/dateWords.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { upperFirst } from '#src/i18n/typography.ts'
import type { ChartTexts } from '../texts.es.ts'

/** For which days the record mostly rests on compilations; empty where for none. */
export function coverageSentence(
  stretches: readonly CompiledStretch[],
  { coverage }: Pick<ChartTexts, 'coverage'>,
  locale: Locale,
): string {
  if (stretches.length === 0) return ''
  const periods = stretches.map(({ first, last, isLast }) => {
    const from = unbrokenDay(first, locale)
    return isLast ? coverage.since(from) : coverage.between(from, unbrokenDay(last, locale))
  })
  return upperFirst(coverage.compilations(joinWords(periods, locale)))
}
