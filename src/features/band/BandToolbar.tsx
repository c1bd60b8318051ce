import { type LaneField, type LaneOrder, laneFields, laneOrders } from '#src/domain/lanes.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import styles from './BandToolbar.module.css'
import { bandTexts } from './texts.ts'

type Props = {
  field: LaneField
  order: LaneOrder
  onLanes: (field: LaneField) => void
  onOrder: (order: LaneOrder) => void
  onZoom: (factor: number) => void
  onShowAll: () => void
  shareUrl: () => string
}

/** By how much a zoom button multiplies or divides the length of the window. */
const zoomStep = 2

export function BandToolbar({ field, order, onLanes, onOrder, onZoom, onShowAll, shareUrl }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(bandTexts)
  const { announcement, uncopied, copy } = useCopy(common.copyFailed)
  return (
    <div className={styles.toolbar}>
      <label>
        {t.lanes}
        <select value={field} onChange={(event) => onLanes(event.target.value as LaneField)}>
          {laneFields.map((id) => (
            <option key={id} value={id}>
              {t.lanesBy[id]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.order}
        <select value={order} onChange={(event) => onOrder(event.target.value as LaneOrder)}>
          {laneOrders.map((id) => (
            <option key={id} value={id}>
              {t.orders[id]}
            </option>
          ))}
        </select>
      </label>
      <p role="status" className={styles.announcement}>
        {announcement} {uncopied}
      </p>
      <div className={styles.zoom}>
        <button type="button" aria-label={t.zoomOut} onClick={() => onZoom(zoomStep)}>
          −
        </button>
        <button type="button" aria-label={t.zoomIn} onClick={() => onZoom(1 / zoomStep)}>
          +
        </button>
        <button type="button" onClick={onShowAll}>
          {t.showAll}
        </button>
        <button type="button" className={styles.share} onClick={() => void copy(shareUrl(), t.shared)}>
          {t.share}
        </button>
      </div>
    </div>
  )
}
