import { foldText } from '#src/domain/foldText.ts'
import { agenciesOf, type Outlet } from '#src/domain/sourceList.ts'
import type { Locale } from '#src/domain/vocabulary.ts'

/** The orders in which outlets can stand. */
export const outletOrders = ['moves', 'name', 'recent'] as const
export type OutletOrder = (typeof outletOrders)[number]

/** The outlets whose name, country or agencies have the text, in an order. The order given is that by moves. */
export function orderOutlets(
  outlets: readonly Outlet[],
  { asked, order }: { asked: string; order: OutletOrder },
  locale: Locale,
): readonly Outlet[] {
  const wanted = foldText(asked)
  const found = outlets.filter((outlet) => foldText(wordsOf(outlet, locale)).includes(wanted))
  if (order === 'name') return found.toSorted((a, b) => a.name.localeCompare(b.name, locale))
  if (order === 'recent') return found.toSorted(byLatest)
  return found
}

function wordsOf(outlet: Outlet, locale: Locale): string {
  return [outlet.name, outlet.country?.[locale] ?? '', ...agenciesOf(outlet)].join(' ')
}

/** Outlets whose latest pages are of one day keep the order by moves. */
function byLatest(a: Outlet, b: Outlet): number {
  return Number(latestOf(a) < latestOf(b)) - Number(latestOf(a) > latestOf(b))
}

/** Its pages stand with the newest first. */
function latestOf({ pages }: Outlet): string {
  return pages[0]?.published ?? ''
}
