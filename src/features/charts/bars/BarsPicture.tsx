import { useMemo, useState } from 'react'
import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { showAllWords } from '#src/i18n/showAllWords.ts'
import { ShowAllButton } from '#src/ui/page/ShowAllButton.tsx'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import { PageLink } from '../marks/PageLink.tsx'
import picture from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { fewBars, rowHeight } from '../pictureSizes.ts'
import { fittingName, roomForNames } from './barNames.ts'
import type { BarRow, BarsRows } from './barsRows.ts'

type Props = {
  rows: BarsRows
  width: number
  /** The bars have the colours of the themes. */
  themed?: boolean
  onChoose: (value: string) => void
}

const barHeight = 14
const valueRoom = 40

/** Horizontal bars, the longest at the top, each with its name on the left and its number on the right. */
export function BarsPicture({ rows, width, themed = false, onChoose }: Props) {
  const { title, bars, isFiltered, markName } = rows
  const locale = useLocale()
  const [all, setAll] = useState(false)
  // Chosen values are always drawn.
  const drawn = useMemo(() => (all ? bars : bars.filter(({ chosen }, at) => at < fewBars || chosen)), [all, bars])
  const marks = useMarks(
    drawn.map(({ value }) => [value]),
    onChoose,
  )
  const nameRoom = roomForNames(drawn, width)
  const height = drawn.length * rowHeight
  const most = Math.max(1, ...drawn.map(({ count }) => count))
  const drawBar = ({ y, height: size, width: length, payload }: BarShapeProps) => {
    const row = payload as BarRow
    const top = y + size / 2
    return (
      <RectMark
        key={row.value} // Recharts' own key is position and length, which a filter can give to another value
        id={row.value}
        name={markName(row)}
        pressed={row.chosen}
        ghost={isFiltered && !row.chosen}
        marks={marks}
        hit={{ x: 0, y: top - rowHeight / 2, width, height: rowHeight }}
      >
        <text x={nameRoom - 8} y={top} textAnchor="end" dominantBaseline="central" className={picture.name}>
          {`${row.chosen ? '✓ ' : ''}${fittingName(row, nameRoom)}`}
        </text>
        <rect
          data-tip=""
          data-theme={themed ? row.value : undefined}
          x={nameRoom}
          y={top - barHeight / 2}
          width={Math.max(length, 0)}
          height={barHeight}
          className={picture.bar}
        />
        <text x={nameRoom + length + 6} y={top} dominantBaseline="central" className={picture.value}>
          {formatNumber(row.count, locale)}
        </text>
      </RectMark>
    )
  }
  const tipOf = (key: string) => {
    const row = bars.find(({ value }) => value === key)
    return (
      row && (
        <>
          <ChooseHint name={markName(row)} chosen={row.chosen} />
          {row.page && <PageLink name={row.name} link={row.page} />}
        </>
      )
    )
  }
  return (
    <div>
      <MarkBox label={title} marks={marks} tip={tipOf}>
        <BarChart
          className={picture.chart}
          layout="vertical"
          width={width}
          height={height}
          data={drawn}
          margin={{ top: 0, right: valueRoom, bottom: 0, left: nameRoom }}
          barSize={barHeight}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide domain={[0, most]} />
          <YAxis type="category" hide dataKey="value" />
          <Bar dataKey="count" isAnimationActive={false} shape={drawBar} />
        </BarChart>
      </MarkBox>
      {bars.length > fewBars && (
        <ShowAllButton isAll={all} words={showAllWords(bars.length, locale)} onToggle={() => setAll(!all)} />
      )}
    </div>
  )
}
