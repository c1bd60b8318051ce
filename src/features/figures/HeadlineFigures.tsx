import type { Figures } from '#src/domain/counts/figures.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { Popover } from '#src/ui/overlay/Popover.tsx'
import styles from './HeadlineFigures.module.css'
import { figuresTexts } from './texts.ts'

const figureIds = ['moves', 'countries', 'people', 'sources'] as const

type Props = {
  selected: Figures
  whole: Figures
  /** How many milestones the whole record has. */
  milestones: number
}

/** The figures of the selection, beside those of the whole record where they differ, each with its counting rule. */
export function HeadlineFigures({ selected, whole, milestones }: Props) {
  const t = useTexts(figuresTexts)
  const locale = useLocale()
  return (
    <ul className={styles.figures} aria-label={t.label}>
      {figureIds.map((id) => (
        <li key={id}>
          <div>
            <span className={styles.number}>{formatNumber(selected[id], locale)}</span>
            {selected[id] !== whole[id] && <span className={styles.of}> {t.of(formatNumber(whole[id], locale))}</span>}
          </div>
          <Popover
            align="end"
            faceClassName={styles.name}
            face={
              <>
                {t[id](selected[id])}
                <span className="visuallyHidden">: {t.rule}</span>
              </>
            }
          >
            {() => <p className={styles.rule}>{t.rules(milestones)[id]}</p>}
          </Popover>
        </li>
      ))}
    </ul>
  )
}
