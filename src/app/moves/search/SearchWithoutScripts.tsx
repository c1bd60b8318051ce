import { lazy } from 'react'
import { yearsOf } from '#src/domain/time/years.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Prerendered } from '#src/ui/browser/Prerendered.tsx'
import { pathOf } from '#src/url/paths.ts'

/** Of the server alone: the condition leaves both the code and its import out of the browser's. */
const PlainSearch = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('#src/features/filterBar/plain/PlainSearch.tsx')).PlainSearch }))
  : null

/** Where no script runs: the way to the texts, since the search field of the page does nothing then. */
export function SearchWithoutScripts({ timeline }: { timeline: Timeline }) {
  const locale = useLocale()
  return <Prerendered>{PlainSearch && <PlainSearch {...waysOf()} />}</Prerendered>

  function waysOf() {
    const years = yearsOf(timeline.moves).toReversed()
    return {
      sources: import.meta.env.BASE_URL.slice(0, -1) + pathOf({ name: 'sources' }, locale),
      years: years.map(({ year }) => ({ year, link: pathOf({ name: 'year', id: year }, locale) })),
    }
  }
}
