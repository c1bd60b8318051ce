import '#src/ui/pressed.css'
import type { Absent } from './layout/absent.ts'
import styles from './MapControls.module.css'
import { useMapTexts } from './useMapTexts.ts'

type Props = { absent: readonly Absent[]; isChosen: (code: string) => boolean; onChoose: (code: string) => void }

/** Buttons for the countries and places that the map does not draw. */
export function AbsentPlaces({ absent, isChosen, onChoose }: Props) {
  const t = useMapTexts()
  if (absent.length === 0) return null
  return (
    <p className={styles.absent}>
      {t.absent}
      {absent.map(({ key, code, name }) => (
        <button key={key} type="button" aria-pressed={isChosen(code)} onClick={() => onChoose(code)}>
          {name}
        </button>
      ))}
    </p>
  )
}
