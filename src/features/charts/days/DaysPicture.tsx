import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import picture from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import styles from './DaysPicture.module.css'
import { layoutDays, type PlacedTrip, square, squareGap } from './daysLayout.ts'
import type { DaysRows } from './daysRows.ts'

type Props = {
  rows: DaysRows
  width: number
  /** Called with the key of a phase or of a trip. */
  onChoose: (key: string) => void
}

/** Under each phase its trips: a square for each day beside the name. Phases and trips are buttons. */
export function DaysPicture({ rows, width, onChoose }: Props) {
  const { title, groups, phaseLabel, phaseName, tripName } = rows
  const { phases, across, nameAt, height } = layoutDays(rows, width)
  const marks = useMarks(
    phases.flatMap(({ group, trips }) => [[group.phase], ...trips.map(({ trip }) => [trip.key])]),
    onChoose,
  )
  const phaseChosen = groups.some(({ chosen }) => chosen)
  const tipOf = (key: string) => {
    const group = groups.find(({ phase }) => phase === key)
    if (group) return <ChooseHint name={phaseName(group)} chosen={group.chosen} />
    const trip = groups.flatMap(({ trips }) => trips).find((candidate) => candidate.key === key)
    return trip && <ChooseHint name={tripName(trip)} chosen={trip.pressed} />
  }
  const drawTrip = ({ trip, y, height: tall, lines }: PlacedTrip, ghost: boolean) => (
    <RectMark
      key={trip.key}
      id={trip.key}
      name={tripName(trip)}
      pressed={trip.pressed}
      ghost={ghost}
      marks={marks}
      hit={{ x: 0, y: y - 4, width, height: tall + 8 }}
    >
      <g data-tip="">
        {Array.from({ length: trip.days }, (_, at) => (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the squares of a trip differ by nothing else
            key={at}
            x={(at % across) * (square + squareGap)}
            y={y + 3 + Math.floor(at / across) * (square + squareGap)}
            width={square}
            height={square}
            rx={1.5}
            className={styles.square}
          />
        ))}
      </g>
      <text x={nameAt} y={y + 14} className={styles.trip}>
        {lines.map((line, at) => (
          <tspan key={line} x={nameAt} dy={at === 0 ? 0 : 17}>
            {line}
          </tspan>
        ))}
      </text>
    </RectMark>
  )
  return (
    <MarkBox label={title} marks={marks} tip={tipOf}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className={picture.chart}>
        {phases.map(({ group, y, height: tall, trips }) => (
          <g key={group.phase}>
            <RectMark
              id={group.phase}
              name={phaseName(group)}
              pressed={group.chosen}
              ghost={phaseChosen && !group.chosen}
              marks={marks}
              hit={{ x: 0, y, width, height: tall - 5 }}
            >
              <text x={0} y={y + 17} data-tip="" className={styles.head}>
                {`${group.chosen ? '✓ ' : ''}${phaseLabel(group)}`}
              </text>
            </RectMark>
            {trips.map((placed) => drawTrip(placed, phaseChosen && !group.chosen))}
          </g>
        ))}
      </svg>
    </MarkBox>
  )
}
