import { useMemo } from 'react'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Drawing } from '../Drawing.tsx'
import { chartsCodeQuery } from '../drawingQueries.ts'
import { Figure } from '../frame/Figure.tsx'
import { matrixSize } from '../heights.ts'
import type { PatternProps } from '../Patterns.tsx'
import { usePatternTexts } from '../usePatternTexts.ts'
import { pairsFigure } from './pairsFigure.ts'

/** Which themes go together, as a matrix. */
export function PairsPattern({ timeline, filter, selection, context, act }: PatternProps) {
  const t = usePatternTexts()
  const locale = useLocale()
  const { themes } = timeline
  const { cells, table, cellName, ...words } = useMemo(
    () => pairsFigure({ selection, filter, themes, t, locale }),
    [selection, filter, themes, t, locale],
  )
  const choose = (key: string) => act({ type: 'toggled', facet: key.includes('_') ? 'pair' : 'theme', value: key })
  return (
    <Figure id="pairs" {...words} table={table} context={context} onChoose={choose}>
      <Drawing
        code={chartsCodeQuery}
        title={words.title}
        table={table}
        heightOf={(width) => matrixSize(width, themes.length).height}
        onChoose={choose}
      >
        {({ PairsPicture }, width) => (
          <PairsPicture
            label={words.title}
            cells={cells}
            themes={themes}
            width={width}
            cellName={cellName}
            onChoose={choose}
          />
        )}
      </Drawing>
    </Figure>
  )
}
