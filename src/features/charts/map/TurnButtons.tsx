import styles from './MapControls.module.css'
import type { Direction } from './useGlobe.ts'
import { useMapTexts } from './useMapTexts.ts'

const directions: readonly [Direction, string][] = [
  ['west', '←'],
  ['north', '↑'],
  ['south', '↓'],
  ['east', '→'],
]

type Props = { onStep: (direction: Direction) => void; onReset: () => void }

/** Turns the globe without dragging. */
export function TurnButtons({ onStep, onReset }: Props) {
  const { turning } = useMapTexts()
  return (
    <div role="group" aria-label={turning.label} className={styles.turning}>
      {directions.map(([direction, arrow]) => (
        <button
          key={direction}
          type="button"
          aria-label={turning[direction]}
          title={turning[direction]}
          onClick={() => onStep(direction)}
        >
          {arrow}
        </button>
      ))}
      <button type="button" onClick={onReset}>
        {turning.reset}
      </button>
      <p>{turning.keys}</p>
    </div>
  )
}
