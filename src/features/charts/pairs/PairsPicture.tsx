import { Scatter, ScatterChart, type ScatterShapeProps, XAxis, YAxis } from 'recharts'
import type { Theme } from '#src/domain/move.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { ChooseHint } from '../marks/ChooseHint.tsx'
import { MarkBox } from '../marks/MarkBox.tsx'
import picture from '../marks/picture.module.css'
import { RectMark } from '../marks/RectMark.tsx'
import { useMarks } from '../marks/useMarks.ts'
import { matrixSize } from '../pictureSizes.ts'
import { lettersIn, shortened } from '../shortened.ts'
import styles from './PairsPicture.module.css'
import type { PairCell, PairsRows } from './pairsRows.ts'

type Props = {
  rows: PairsRows
  themes: readonly Theme[]
  width: number
  onChoose: (key: string) => void
}

const steps = 5

/**
 * The lower half of a matrix with a row and a column for each theme, named once, beside the diagonal where its row ends and
 * its column begins; the higher the number in a cell, the darker its ground.
 */
export function PairsPicture({ rows, themes, width, onChoose }: Props) {
  const { title, cells, cellName } = rows
  const locale = useLocale()
  const text = useText()
  const size = themes.length
  const grid = themes.map((_, row) =>
    themes.map((__, column) => {
      const cell = cells.find((candidate) => candidate.row === row && candidate.column === column)
      return cell && isShown(cell) ? cell.key : ''
    }),
  )
  const marks = useMarks(grid, onChoose)
  const { nameRoom, cell: cellSize, height } = matrixSize(width, size)
  const most = Math.max(1, ...cells.filter(({ row, column }) => row !== column).map(({ count }) => count))
  const pairChosen = cells.some(({ row, column, chosen }) => row !== column && chosen)
  const themeChosen = cells.some(({ row, column, chosen }) => row === column && chosen)
  const drawCell = ({ cx = 0, cy = 0, payload }: ScatterShapeProps) => {
    const cell = payload as PairCell
    const [x, y] = [cx - cellSize / 2, cy - cellSize / 2]
    if (!isShown(cell)) return <circle cx={cx} cy={cy} r={1.5} className={styles.none} />
    const alone = cell.row === cell.column
    return (
      <RectMark
        id={cell.key}
        name={cellName(cell)}
        pressed={cell.chosen}
        ghost={(alone ? themeChosen : pairChosen) && !cell.chosen}
        marks={marks}
        hit={{ x, y, width: cellSize, height: cellSize }}
      >
        <rect
          data-tip=""
          data-theme={alone ? themes[cell.row]?.id : undefined}
          data-step={alone ? undefined : Math.ceil((cell.count / most) * steps)}
          x={x + 1}
          y={y + 1}
          width={cellSize - 2}
          height={cellSize - 2}
          className={alone ? styles.diagonal : styles.square}
        />
        <text x={cx} y={cy} textAnchor="middle" dominantBaseline="central" className={styles.number}>
          {formatNumber(cell.count, locale)}
        </text>
      </RectMark>
    )
  }
  const axis = { type: 'number', domain: [-0.5, size - 0.5], hide: true } as const
  const letters = lettersIn(nameRoom - 10)
  // One form for all: the last name, which has the least room, decides.
  const hasRoom = themes.every(({ label }, at) => text(label).length <= lettersIn(width - (at + 1) * cellSize - 10))
  const tipOf = (key: string) => {
    const cell = cells.find((candidate) => candidate.key === key)
    return cell && <ChooseHint name={cellName(cell)} chosen={cell.chosen} />
  }
  return (
    <MarkBox label={title} marks={marks} tip={tipOf}>
      <ScatterChart
        className={picture.chart}
        width={nameRoom + cellSize * size}
        height={height}
        margin={{ top: 0, right: nameRoom, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <XAxis dataKey="column" {...axis} />
        <YAxis dataKey="row" reversed {...axis} />
        {themes.map(({ id, label: name, short }, at) => (
          <text
            key={id}
            x={(at + 1) * cellSize + 8}
            y={(at + 0.5) * cellSize}
            dominantBaseline="central"
            aria-hidden="true"
            className={picture.name}
          >
            {hasRoom ? text(name) : shortened(text(short), letters)}
          </text>
        ))}
        <Scatter data={cells} isAnimationActive={false} shape={drawCell} />
      </ScatterChart>
    </MarkBox>
  )
}

function isShown({ count, chosen }: PairCell): boolean {
  return count > 0 || chosen
}
