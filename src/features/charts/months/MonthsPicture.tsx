import { useLocale } from '#src/i18n/LocaleContext.ts'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { panelSizes } from '../pictureSizes.ts'
import { MonthsPanel, titleLetters } from './MonthsPanel.tsx'
import styles from './MonthsPicture.module.css'
import type { MonthsRows } from './monthsRows.ts'
import { periodTicks } from './periodTicks.ts'

type Props = {
  rows: MonthsRows
  width: number
  /** Called with the key of a theme, or of a theme in a month or year. */
  onChoose: (key: string) => void
}

/** For each theme a panel with a bar a month or year. All have one scale; the period under the pointer is marked in each. */
export function MonthsPicture({ rows, width, onChoose }: Props) {
  const { title, panels, columns, highest, panelName, barName } = rows
  const locale = useLocale()
  const { panel: size } = panelSizes(width, panels.length, columns)
  const grid = panels.map(({ theme, bars }) => [theme].concat(bars.map(({ key, count }) => (count > 0 ? key : ''))))
  const marks = useMarks(grid, onChoose)
  const ticks = periodTicks(columns, size.width / Math.max(1, columns.length))
  // One form for all, which a choice does not change.
  const hasRoom = panels.every(({ name, total }) => name.length <= titleLetters(size.width, total, true, locale))
  const tipOf = (key: string) => {
    for (const panel of panels) {
      if (panel.theme === key) return <ChooseHint name={panelName(panel)} chosen={panel.pressed} />
      const bar = panel.bars.find((candidate) => candidate.key === key)
      if (bar) return <ChooseHint name={barName(panel, bar)} chosen={bar.pressed} />
    }
    return null
  }
  return (
    <MarkBox label={title} marks={marks} tip={tipOf}>
      <div className={styles.panels}>
        {panels.map((panel) => (
          <MonthsPanel
            key={panel.theme}
            panel={panel}
            size={size}
            shortNames={!hasRoom}
            highest={highest}
            ticks={ticks}
            marks={marks}
            locale={locale}
            panelName={panelName}
            barName={barName}
          />
        ))}
      </div>
    </MarkBox>
  )
}
