import { type LaneField, type LaneOrder, laneFields, laneOrders } from '#src/domain/lanes.ts'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import styles from './Band.module.css'

type Props = {
  field: LaneField
  order: LaneOrder
  onLanes: (field: LaneField) => void
  onOrder: (order: LaneOrder) => void
  onZoom: (factor: number) => void
  onShowAll: () => void
  shareUrl: () => string
}

/** What one press of a zoom button does to the length of the window. */
const zoomStep = 2

export function BandToolbar({ field, order, onLanes, onOrder, onZoom, onShowAll, shareUrl }: Props) {
  const t = useMessages()
  const { said, shown, copy } = useCopy(t.entry.copyFailed)
  return (
    <div className={styles.toolbar}>
      <label>
        {t.band.lanes}
        <select value={field} onChange={(event) => onLanes(event.target.value as LaneField)}>
          {laneFields.map((id) => (
            <option key={id} value={id}>
              {t.band.lanesBy[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.band.order}
        <select value={order} onChange={(event) => onOrder(event.target.value as LaneOrder)}>
          {laneOrders.map((id) => (
            <option key={id} value={id}>
              {t.band.orders[id]}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className={styles.said}>
        {said} {shown}
      </p>
      <div className={styles.zoom}>
        <button type="button" aria-label={t.band.zoomOut} onClick={() => onZoom(zoomStep)}>
          −
        </button>
        <button type="button" aria-label={t.band.zoomIn} onClick={() => onZoom(1 / zoomStep)}>
          +
        </button>
        <button type="button" onClick={onShowAll}>
          {t.band.showAll}
        </button>
        <button type="button" className={styles.share} onClick={() => void copy(shareUrl(), t.band.shared)}>
          {t.band.share}
        </button>
      </div>
    </div>
  )
}
