import type { SVGAttributes } from 'react'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { MapLayout, PlacedCountry, PlacedPoint } from './layout/mapLayout.ts'
import type { PlacedLabel } from './layout/placeLabels.ts'
import styles from './MapMarks.module.css'

/** Props that make an element of the picture a button. */
export type MarkProps = (key: string) => SVGAttributes<SVGGElement>

/** Half the size of a touch target, in pixels. */
const reach = 12

type CountriesProps = { countries: readonly PlacedCountry[]; homeCountry: CountryCode; markProps: MarkProps }

export function MapCountries({ countries, homeCountry, markProps }: CountriesProps) {
  const marks = countries.map(({ country: { code }, spot, d, ghost }) => (
    <g
      key={code}
      {...markProps(code)}
      data-home={code === homeCountry || undefined}
      data-ghost={ghost || undefined}
      className={styles.country}
    >
      <path d={d} />
      {spot && <circle data-hit="" data-tip="" cx={spot.x} cy={spot.y} r={reach} className={styles.hit} />}
    </g>
  ))
  return (
    <>
      {/* An opaque ground below the translucent colour, so that the colour of the land does not show through. */}
      <path d={countries.map(({ d }) => d).join('')} className={styles.clearing} />
      {marks}
    </>
  )
}

/** The routes, and a dot where they begin, covered by the point of the capital when moves took place there. */
export function MapLegs({ legs, home }: Pick<MapLayout, 'legs' | 'home'>) {
  return (
    <g className={styles.legs}>
      {legs.map(({ key, d, ghost }) => (
        <path key={key} d={d} data-ghost={ghost || undefined} />
      ))}
      {home && <circle cx={home.x} cy={home.y} r={4} />}
    </g>
  )
}

export function MapPoints({ points, markProps }: { points: readonly PlacedPoint[]; markProps: MarkProps }) {
  return points.map(({ place: { key, occurred }, spot, r, isHome, ghost }) => (
    <g
      key={key}
      {...markProps(key)}
      data-ghost={ghost || undefined}
      data-home={isHome || undefined}
      data-empty={occurred === 0 || undefined}
      className={styles.point}
    >
      {spot && (
        <>
          <circle data-hit="" cx={spot.x} cy={spot.y} r={Math.max(r, reach)} className={styles.hit} />
          <circle data-tip="" cx={spot.x} cy={spot.y} r={r} className={styles.dot} />
        </>
      )}
    </g>
  ))
}

/** The names of places; hidden from screen readers, because the marks have them too. */
export function MapLabels({ labels }: { labels: readonly PlacedLabel[] }) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}
