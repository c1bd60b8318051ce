import { useId } from 'react'
import { laneFields, laneOrders } from '#src/domain/lanes.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { bandDrawingTexts } from './drawing/texts.ts'
import styles from './LanePanel.module.css'
import { bandTexts } from './texts.ts'
import type { BandControl } from './useBandControl.ts'

/** What the lanes of the band show, and their order. */
export function LanePanel({ band }: { band: BandControl }) {
  const { group, by, lanesBy } = useTexts(bandTexts)
  const { order, orders } = useTexts(bandDrawingTexts)
  return (
    <>
      <Choice
        legend={`${group} ${by}`}
        options={laneFields.map((id) => [id, lanesBy[id]])}
        chosen={band.laneSet.field}
        onChoose={band.onLanes}
      />
      <Choice
        legend={order}
        options={laneOrders.map((id) => [id, orders[id]])}
        chosen={band.order}
        onChoose={band.onOrder}
      />
    </>
  )
}

type ChoiceProps<Id extends string> = {
  legend: string
  options: readonly (readonly [Id, string])[]
  chosen: Id
  onChoose: (id: Id) => void
}

function Choice<Id extends string>({ legend, options, chosen, onChoose }: ChoiceProps<Id>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(([id, label]) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === chosen} onChange={() => onChoose(id)} />
          <span className={styles.name}>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
