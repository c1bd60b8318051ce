import { Link } from 'react-router'
import { kindShapes } from '#src/domain/kindShape.ts'
import type { Move } from '#src/domain/move.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import { Shape } from '#src/ui/Shape.tsx'
import styles from './Band.module.css'
import { clusterRadius, type PlacedMark, singleRadius } from './bandLayout.ts'
import { laneY } from './geometry.ts'

type Props = {
  mark: PlacedMark
  lanes: readonly ThemeId[]
  selected: boolean
  expanded: boolean
  reachable: boolean
  nameOf: (move: Move) => string
  linkOf: (move: Move) => { pathname: string; search: string }
  onWarm: (move: Move) => void
  onFocus: () => void
  onOpen: () => void
}

/** A stroke with its marks: a link to the one move it stands for, or a button that lists those it gathers. */
export function Mark(props: Props) {
  const { mark, reachable, expanded, nameOf, linkOf, onWarm, onFocus, onOpen } = props
  const t = useMessages()
  const locale = useLocale()
  const [only] = mark.moves
  if (only && mark.moves.length === 1) {
    return (
      <Link
        to={linkOf(only)}
        preventScrollReset
        data-mark={mark.id}
        data-status={only.status}
        className={styles.mark}
        tabIndex={reachable ? 0 : -1}
        aria-label={nameOf(only)}
        aria-current={props.selected ? 'true' : undefined}
        onFocus={() => {
          onFocus()
          onWarm(only)
        }}
        onPointerEnter={() => onWarm(only)}
      >
        <Strokes {...props} />
      </Link>
    )
  }
  const first = mark.moves.reduce((least, { span }) => Math.min(least, span.first), Infinity)
  const last = mark.moves.reduce((most, { span }) => Math.max(most, span.last), -Infinity)
  const days = {
    first,
    last,
    precision: 'day',
    interval: first !== last,
    approximate: false,
    uncertain: false,
  } as const
  return (
    <g
      role="button"
      data-mark={mark.id}
      className={styles.mark}
      tabIndex={reachable ? 0 : -1}
      aria-label={t.band.cluster(mark.moves.length, spanInWords(days, locale))}
      aria-expanded={expanded}
      onFocus={onFocus}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen()
      }}
    >
      <Strokes {...props} />
    </g>
  )
}

function Strokes({ mark, lanes, selected }: Pick<Props, 'mark' | 'lanes' | 'selected'>) {
  const { x, cells, moves, extent } = mark
  const radius = moves.length > 1 ? clusterRadius : singleRadius
  const top = laneY(cells[0]?.lane ?? 0)
  const bottom = laneY(cells.at(-1)?.lane ?? 0)
  const frame = {
    x: x - radius - 5,
    y: top - radius - 5,
    width: 2 * radius + 10,
    height: bottom - top + 2 * radius + 10,
  }
  return (
    <>
      <rect className={styles.target} {...frame} rx={radius + 5} data-selected={selected || undefined} />
      <line className={styles.stroke} x1={x} x2={x} y1={top} y2={bottom} />
      {cells.map(({ lane, moves: own }) => (
        <g key={lane} data-theme={lanes[lane]} className={styles.cell}>
          {extent && moves.length === 1 && (
            <rect
              className={styles.extent}
              x={extent.left}
              y={laneY(lane) - 4}
              width={extent.right - extent.left}
              height={8}
              rx={4}
            />
          )}
          <Cell moves={own} x={x} y={laneY(lane)} />
        </g>
      ))}
    </>
  )
}

/** One lane of a stroke: the shape of the only move there, or how many there are. */
function Cell({ moves, x, y }: { moves: readonly Move[]; x: number; y: number }) {
  const [only] = moves
  if (!only || moves.length > 1) {
    return (
      <>
        <circle cx={x} cy={y} r={clusterRadius} fill="currentColor" />
        <text className={styles.count} x={x} y={y} dy="0.35em">
          {moves.length}
        </text>
      </>
    )
  }
  const struck = only.status === 'cancelled' || only.status === 'postponed'
  return (
    <>
      <Shape name={kindShapes[only.kind]} size={singleRadius} x={x} y={y} tentative={only.status === 'announced'} />
      {struck && <path className={styles.strike} d={`M${x - 8} ${y + 5}L${x + 8} ${y - 5}`} />}
    </>
  )
}
