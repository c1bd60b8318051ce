import type { Move, Theme } from '#src/domain/move.ts'
import type { Selection } from '#src/domain/selection.ts'
import type { Tour } from '#src/domain/timeline.ts'
import type { TimeWindow } from '#src/domain/timeWindow.ts'
import { useMessages, useText } from '#src/i18n/LocaleContext.ts'
import { useWidth } from '#src/ui/useWidth.ts'
import styles from './Band.module.css'
import { BandDrawing } from './BandDrawing.tsx'
import { Legend } from './Legend.tsx'

type Props = {
  moves: readonly Move[]
  themes: readonly Theme[]
  tours: readonly Tour[]
  counts: Selection['counts']['theme']
  window: TimeWindow
  selectedId: string | null
  /** The day that is today, or null where none should be marked. */
  today: number | null
  /** The words that a mark is read out with. */
  nameOf: (move: Move) => string
  linkOf: (move: Move) => { pathname: string; search: string }
  onWarm: (move: Move) => void
}

/** The timeline: a lane for each theme, a stroke for each move, drawn to scale at the width that there is. */
export function Band(props: Props) {
  const { themes, counts } = props
  const t = useMessages()
  const text = useText()
  const [ref, width] = useWidth<HTMLDivElement>()
  return (
    <section aria-label={t.band.label} className={styles.band}>
      <Legend />
      <div className={styles.frame}>
        <ul className={styles.lanes} aria-hidden="true">
          {themes.map((theme, lane) => (
            <li key={theme.id} data-theme={theme.id}>
              <span className={styles.dot} />
              <span className={styles.laneName}>{text(theme.label)}</span>
              <span className={styles.laneCount}>{counts[lane] ?? 0}</span>
            </li>
          ))}
        </ul>
        <div ref={ref} className={styles.drawing}>
          {width !== null && width > 0 && <BandDrawing {...props} width={width} />}
        </div>
      </div>
    </section>
  )
}
