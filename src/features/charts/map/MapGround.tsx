import { type GeoProjection, geoPath } from 'd3-geo'
import { memo } from 'react'
import type { CountryCode } from '#src/domain/vocabulary.ts'
import styles from './MapGround.module.css'
import type { Outlines } from './outlines.ts'

type Props = { projection: GeoProjection; outlines: Outlines; homeCountry: CountryCode }

/** Land, borders, and the country where journeys begin. */
export const MapGround = memo(function MapGround({ projection, outlines, homeCountry }: Props) {
  const path = geoPath(projection).digits(1)
  const homeOutline = outlines.countries.get(homeCountry)
  return (
    <g className={styles.ground}>
      <path d={path({ type: 'Sphere' }) ?? undefined} className={styles.sea} />
      <path d={path(outlines.land) ?? undefined} className={styles.land} />
      <path d={path(outlines.borders) ?? undefined} className={styles.borders} />
      {homeOutline && <path d={path(homeOutline.shape) ?? undefined} data-home className={styles.home} />}
    </g>
  )
})
