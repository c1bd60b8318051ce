import type { SVGAttributes } from 'react'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import { pointRadius } from './layout/mapLabels.ts'
import type { PlacedCountry, PlacedLeg, PlacedPoint, Spot } from './layout/mapLayout.ts'
import type { PlacedLabel } from './layout/placeLabels.ts'
import styles from './MapMarks.module.css'

/** Props that make an element of the picture a button. */
export type MarkProps = (key: string) => SVGAttributes<SVGGElement>

/** Half the size of a touch target, in pixels. */
const reach = 12

type CountriesProps = { countries: readonly PlacedCountry[]; homeCountry: CountryCode; markProps: MarkProps }

export function MapCountries({ countries, homeCountry, markProps }: CountriesProps) {
  return countries.map(({ country: { code }, spot, d, step, ghost }) => (
    <g
      key={code}
      {...(spot ? markProps(code) : { 'aria-hidden': true })}
      data-home={code === homeCountry || undefined}
      data-step={step}
      data-ghost={ghost || undefined}
      className={styles.country}
    >
      {/* An opaque ground, so that the colour of the land does not show through. */}
      {step > 0 && <path d={d} className={styles.clearing} />}
      <path d={d} className={styles.shape} />
      {spot && <circle data-hit="" data-tip="" cx={spot.x} cy={spot.y} r={reach} className={styles.hit} />}
    </g>
  ))
}

/** The routes of a map. */
export function MapLegs({ legs }: { legs: readonly PlacedLeg[] }) {
  return (
    <g className={styles.legs}>
      {legs.map(({ key, d, rank }) => (
        <path key={key} d={d} data-leg={key} data-rank={rank} />
      ))}
    </g>
  )
}

/** Where routes begin. */
export function MapHome({ spot }: { spot: Spot }) {
  return (
    <g className={styles.legs}>
      <circle cx={spot.x} cy={spot.y} r={4} data-start="" />
    </g>
  )
}

export function MapPoints({ points, markProps }: { points: readonly PlacedPoint[]; markProps: MarkProps }) {
  return points.map(({ place: { key, occurred }, spot, ghost }) => (
    <g
      key={key}
      {...markProps(key)}
      data-ghost={ghost || undefined}
      data-empty={occurred === 0 || undefined}
      className={styles.point}
    >
      <circle data-hit="" cx={spot.x} cy={spot.y} r={reach} className={styles.hit} />
      <circle data-tip="" cx={spot.x} cy={spot.y} r={pointRadius} className={styles.dot} />
    </g>
  ))
}

/** The names of places; hidden from screen readers, because the marks have them too. */
export function MapLabels({ labels }: { labels: readonly PlacedLabel[] }) {
  return (
    <g className={styles.labels} aria-hidden="true">
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} x={x} y={y} textAnchor={anchor} data-label={key}>
          {text}
        </text>
      ))}
    </g>
  )
}
