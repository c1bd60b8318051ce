import { Suspense, useMemo } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { tripOf } from '#src/domain/travel/tripOf.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { useWidth } from '#src/ui/browser/useWidth.ts'
import { lazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { ErrorBoundary } from '#src/ui/page/ErrorBoundary.tsx'
import styles from './TripMap.module.css'

type Props = {
  timeline: Timeline
  move: Move
  /** The name of a country of which no city is known. */
  countryName: (code: string) => string
}

const pictureCode = lazyCode(() => import('./TripPicture.tsx'))

/**
 * A small map of the trip of a move, of nothing else; nothing for a move at home or without a place. It adds to what the
 * page says, so its code loads when it comes near, into a place that is held, and if it does not come nothing is said.
 */
export function TripMap({ timeline, move, countryName }: Props) {
  const [place, near] = useNearViewport<HTMLDivElement>()
  const [ref, width] = useWidth<HTMLDivElement>()
  const isAbroad = useMemo(() => tripOf(timeline, move).length > 0, [timeline, move])
  if (!isAbroad) return null
  return (
    <div ref={place} className={styles.place}>
      <div ref={ref}>
        {near && width !== null && (
          <ErrorBoundary key={move.id} isLater failure={() => null}>
            <Suspense fallback={null}>
              <Loaded {...{ timeline, move, countryName, width }} />
            </Suspense>
          </ErrorBoundary>
        )}
      </div>
    </div>
  )
}

function Loaded({ width, ...props }: Props & { width: number }) {
  const { TripPicture } = useLazyCode(pictureCode)
  // The picture is scaled to its width; its labels keep their size from 300 pixels on.
  const size = useMemo(() => ({ width: Math.max(width, 300), height: Math.round(Math.max(width, 300) * 0.6) }), [width])
  return <TripPicture {...props} size={size} />
}
