import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import type { BandModel } from '../layout/bandModel.ts'
import { outsideWindow } from '../layout/outsideWindow.ts'
import styles from './EmptyWindow.module.css'
import { bandDrawingTexts } from './texts.ts'

type Props = {
  model: BandModel
  window: TimeWindow
  /** Brings a move into the window and gives its mark the focus. */
  onReach: (id: string) => void
}

/** What an empty window says: how many moves lie before and after it, each a way to the nearest of them, or that there are none. */
export function EmptyWindow({ model, window, onReach }: Props) {
  const t = useTexts(bandDrawingTexts)
  const common = useTexts(commonTexts)
  if (model.size === 0) return <p className={styles.nothing}>{common.selection.empty}</p>
  const { before, after } = outsideWindow(model, window)
  return (
    <div className={styles.empty}>
      <p role="status">{t.nothing}</p>
      {before && (
        <button type="button" onClick={() => onReach(before.nearest)}>
          <Icon name="left" /> <span>{t.before(before.count)}</span>
        </button>
      )}
      {after && (
        <button type="button" onClick={() => onReach(after.nearest)}>
          <span>{t.after(after.count)}</span> <Icon name="right" />
        </button>
      )}
    </div>
  )
}
