import type { CoverageNotes } from '#src/domain/coverage.ts'
import { dayInWords, shortDays } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Terms } from '#src/ui/page/Terms.tsx'
import { methodTexts } from './texts.ts'

/** Periods and gaps in order of time, what was consulted for each, in which languages, and when sources were last searched. */
export function CoveredPeriods({ coverage }: { coverage: CoverageNotes }) {
  const { coverage: t } = useTexts(methodTexts)
  const { languages: names } = useTexts(commonTexts)
  const locale = useLocale()
  const text = useText()
  const periods = coverage.periods.map(({ first, last, isCompiled, languages, note }) => ({
    first,
    last,
    words: [
      isCompiled ? t.compiled : t.searched,
      note && text(note),
      languages.length > 0 &&
        t.languages(
          joinWords(
            languages.map((code) => names[code] ?? code),
            locale,
          ),
        ),
    ],
  }))
  const gaps = coverage.gaps.map(({ first, last, note }) => ({ first, last, words: [t.gap, text(note)] }))
  const all = [...periods, ...gaps].toSorted((a, b) => a.first - b.first)
  return (
    <>
      {coverage.searchedUntil !== null && <p>{t.searchedUntil(dayInWords(coverage.searchedUntil, locale))}</p>}
      <Terms
        items={all.map(({ first, last, words }) => [
          shortDays({ first, last }, locale),
          words.filter(Boolean).join(' '),
        ])}
      />
    </>
  )
}
