import type { ReactNode } from 'react'
import type { Stop } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './Entry.module.css'
import { entryTexts } from './texts.ts'

type Props = {
  stops: readonly Stop[]
  /** Venues that the title does not name, none twice. */
  venues: readonly string[]
  countryName: (code: string) => string
  /** The country of that day, where it is no more; null in all other cases. */
  formerName: (stop: Stop) => string | null
  countryLink: (code: string) => string
  /** After the places: the number of the stop abroad. */
  children: ReactNode
}

/** City, country, venue and number of the stop: each city once, its country as a link to its page. */
export function PlaceLine({ stops, venues, countryName, formerName, countryLink, children }: Props) {
  const text = useText()
  const { today } = useTexts(entryTexts)
  const { mark } = useMarks()
  const places = [...new Map(stops.map((stop) => [`${stop.country}/${stop.city?.es ?? ''}`, stop]))]
  if (places.length === 0 && venues.length === 0 && !children) return null
  return (
    <p>
      <DottedLine className={styles.place}>
        {places.map(([key, stop]) => {
          const { country, city } = stop
          const former = formerName(stop)
          const link = <Link to={countryLink(country)}>{mark(countryName(country))}</Link>
          return (
            <span key={key}>
              {city && (
                <>
                  <span>{mark(text(city))}</span>,{' '}
                </>
              )}
              {former ? (
                <>
                  <span>{mark(former)}</span> ({today} {link})
                </>
              ) : (
                link
              )}
            </span>
          )
        })}
        {venues.map((venue) => (
          <span key={venue}>{mark(venue)}</span>
        ))}
        {children && <span className={styles.stop}>{children}</span>}
      </DottedLine>
    </p>
  )
}
