import { occurredCount } from '#src/domain/counts/figures.ts'
import { largestOccasion, type OccasionMoves } from '#src/domain/counts/largestOccasion.ts'
import type { Move } from '#src/domain/move.ts'
import type { DayRange } from '#src/domain/time/dateSpan.ts'
import { groupByMonth, monthKey } from '#src/domain/time/months.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { scrollToPart } from '#src/ui/browser/scrollUntilStable.ts'
import styles from './DensityStrip.module.css'
import { barCounts, barDays, placeOf, sideOf, stripWidth } from './stripModel.ts'
import { densityStripTexts } from './texts.ts'

type Props = {
  timeline: Timeline
  moves: readonly Move[]
  range: DayRange
  monthHref: (month: string) => string
}

/**
 * What the highest bar is, where an occasion makes it: its name and how many of the selected moves it has, or how many took
 * place where not all did; it leads to them.
 */
export function OccasionLabel({ timeline, moves, range, monthHref }: Props) {
  const t = useTexts(densityStripTexts)
  const text = useText()
  const largest = largestOccasion(moves)
  const occasion = timeline.occasions.find(({ id }) => id === largest?.id)
  if (!largest || largest.count === 1 || !occasion) return null
  // What is yet to be confirmed stands under a head of its own, not in the occasion's month.
  const [month] = groupByMonth(moves.filter((move) => move.occasion === largest.id && move.status !== 'announced'))
  if (!month || !isHighest(largest, moves, range)) return null
  const { id, count, first, last } = largest
  const name = text(occasion.label)
  const stretch = { from: placeOf(range, first), to: placeOf(range, last + barDays(range)) }
  const occurred = occurredCount(moves.filter(({ occasion: own }) => own === id))
  const wordings =
    occurred === count
      ? [t.occasion(name, count, last - first + 1), `${name}: ${count}`]
      : [...(occurred > 0 ? [t.occasionTook(name, occurred)] : []), name]
  const words = wordings.find((wording) => sideOf(stretch, `← ${wording}`) !== null)
  if (words === undefined) return null
  const isRight = sideOf(stretch, `← ${words}`) === 'right'
  return (
    <a
      href={monthHref(monthKey(month))}
      tabIndex={-1} // its row in the list is the keyboard's way
      className={styles.occasion}
      onClick={(event) => {
        event.preventDefault()
        const fold = document.getElementById(`occasion-${id}-${monthKey(month)}`)
        if (fold instanceof HTMLDetailsElement) fold.open = true
        scrollToPart(fold ? fold.id : `month-${monthKey(month)}`)
      }}
    >
      <text
        x={`${(isRight ? stretch.to : stretch.from) / (stripWidth / 100)}%`}
        y="30"
        dx={isRight ? 5 : -5}
        textAnchor={isRight ? 'start' : 'end'}
      >
        {isRight ? `← ${words}` : `${words} →`}
      </text>
    </a>
  )
}

/** Whether the highest bar stands for days of the occasion. */
function isHighest({ first, last }: OccasionMoves, moves: readonly Move[], range: DayRange): boolean {
  const counts = barCounts(moves, range)
  const from = range.first + counts.indexOf(Math.max(...counts)) * barDays(range)
  return from + barDays(range) > first && from <= last
}
