import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { MapLayout } from './mapLayout.ts'

/** What the key of a map explains. */
export type KeyRow = 'once' | 'more' | 'others' | 'route' | 'rest' | 'named'

const order: readonly KeyRow[] = ['once', 'more', 'others', 'route', 'rest', 'named']

/** The rows of the key: one for each class that the map draws, and one for all countries that are ghosts. */
export function keyRows(
  { countries, legs, points }: Pick<MapLayout, 'countries' | 'legs' | 'points'>,
  home: CountryCode,
): KeyRow[] {
  const isFilled = (wanted: 1 | 2) => countries.some(({ step, ghost }) => step === wanted && !ghost)
  const isDrawn: Record<KeyRow, boolean> = {
    once: isFilled(1),
    more: isFilled(2),
    others: countries.some(({ step, ghost }) => step > 0 && ghost),
    route: legs.some(({ rank }) => rank === 'own'),
    rest: legs.some(({ rank }) => rank === 'rest'),
    named:
      countries.some(({ step, country: { code } }) => step === 0 && code !== home) ||
      points.some(({ place }) => place.occurred === 0),
  }
  return order.filter((row) => isDrawn[row])
}
