import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { MapLayout } from './mapLayout.ts'

/** What the key of a map explains. */
export type KeyRow = 'once' | 'more' | 'route' | 'named'

/** The rows of the key: one for each class that the map draws, other than as a ghost. */
export function keyRows(
  { countries, legs, points }: Pick<MapLayout, 'countries' | 'legs' | 'points'>,
  home: CountryCode,
): KeyRow[] {
  const isFilled = (wanted: 1 | 2) => countries.some(({ step, ghost }) => step === wanted && !ghost)
  const isDrawn: Record<KeyRow, boolean> = {
    once: isFilled(1),
    more: isFilled(2),
    route: legs.some(({ ghost }) => !ghost),
    named:
      countries.some(({ step, country: { code } }) => step === 0 && code !== home) ||
      points.some(({ place }) => place.occurred === 0),
  }
  return (['once', 'more', 'route', 'named'] as const).filter((row) => isDrawn[row])
}
