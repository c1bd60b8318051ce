import { lazy } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { Prerendered } from '#src/ui/browser/Prerendered.tsx'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import styles from './DensityStrip.module.css'

type Props = {
  timeline: Timeline
  moves: readonly Move[]
  /** Where a month leads, by its key. */
  monthHref: (month: string) => string
}

/** Of the server alone: the condition leaves both the code and its import out of the browser's. */
const StripPicture = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('./StripDrawing.tsx')).StripDrawing }))
  : null

const drawing = lazyCode(() => import('./StripDrawing.tsx'))

/**
 * The strip of the whole record on narrow screens: first as the build drew it, with links to the months; its code loads
 * where it is on screen, so never on wide ones.
 */
export function DensityStrip(props: Props) {
  const { timeline, moves } = props
  const [ref, isOnScreen] = useNearViewport<HTMLDivElement>()
  const { code } = useLaterCode(drawing, isOnScreen)
  const isWhole = moves.length === timeline.moves.length
  return (
    <div ref={ref} className={styles.place}>
      {code ? (
        <code.StripDrawing {...props} />
      ) : (
        isWhole && <Prerendered>{StripPicture && <StripPicture {...props} />}</Prerendered>
      )}
    </div>
  )
}
