import styles from './MapControls.module.css'
import type { Way } from './useGlobe.ts'
import { useMapTexts } from './useMapTexts.ts'

const ways: readonly [Way, string][] = [
  ['west', '←'],
  ['north', '↑'],
  ['south', '↓'],
  ['east', '→'],
]

type Props = { onStep: (way: Way) => void; onReset: () => void }

/** Turns the globe without dragging. */
export function TurnButtons({ onStep, onReset }: Props) {
  const { turning } = useMapTexts()
  return (
    <div role="group" aria-label={turning.label} className={styles.turning}>
      {ways.map(([way, arrow]) => (
        <button key={way} type="button" aria-label={turning[way]} title={turning[way]} onClick={() => onStep(way)}>
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
