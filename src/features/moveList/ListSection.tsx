import { memo } from 'react'
import type { Texts } from '#src/domain/vocabulary.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import { isOccasion, type ListItem, relevanceKey, type ListSection as Section } from './arrangement/listSections.ts'
import styles from './ListSection.module.css'
import { MoveRow } from './MoveRow.tsx'
import { OccasionFold } from './OccasionFold.tsx'
import type { RowProps } from './rowProps.ts'
import { moveListTexts } from './texts.ts'

type Props = RowProps & {
  section: Section
  occasionLabels: ReadonlyMap<string, Texts>
  /** Whether it is all that the list has. */
  isAlone: boolean
  /** How many of its items are rendered at once; the others when they are near the viewport. */
  eagerItems: number
}

/** How many items are rendered together. */
const chunkSize = 24

/** A month of the list, or what is to be confirmed. Rendered when it is near the viewport, so that the number of rows does not grow with the record. */
export function ListSection({ section, ...rest }: Props) {
  const t = useTexts(moveListTexts)
  const locale = useLocale()
  const [ref, near] = useNearViewport<HTMLElement>()
  const isEager = rest.eagerItems > 0
  const { key, month, count, items } = section
  const id = month ? `month-${key}` : key
  const isRanked = key === relevanceKey
  return (
    <section ref={isEager ? undefined : ref} aria-labelledby={id}>
      <div>
        <h2 id={id} tabIndex={-1} className={isRanked ? 'visuallyHidden' : styles.head}>
          {month ? monthInWords(month.year, month.month, locale) : isRanked ? t.relevant : t.toConfirm}{' '}
          <span>{count}</span>
        </h2>
      </div>
      <ul>
        {isEager || near ? (
          <Chunks sectionKey={key} items={items} isDated={month === null} {...rest} />
        ) : (
          <li style={roomFor(items.length)} aria-hidden="true" />
        )}
      </ul>
    </section>
  )
}

/** About the height of rows that are yet to be rendered, so that the scroll bar changes little as they are. */
export function roomFor(rows: number) {
  return { minHeight: `${rows * 4.5}rem` }
}

type ChunksProps = Omit<Props, 'section'> & { sectionKey: string; items: readonly ListItem[]; isDated: boolean }

function Chunks({ items, ...rest }: ChunksProps) {
  const starts = Array.from({ length: Math.ceil(items.length / chunkSize) }, (_, index) => index * chunkSize)
  // Keyed by position, so that a filter updates rows that are rendered already.
  return starts.map((start) => <Chunk key={start} items={items} start={start} {...rest} />)
}

const Chunk = memo(function Chunk(props: ChunksProps & { start: number }) {
  const { sectionKey, items, start, eagerItems, occasionLabels, isAlone, isDated, ...row } = props
  const text = useText()
  const [ref, near] = useNearViewport<HTMLLIElement>()
  const own = items.slice(start, start + chunkSize)
  if (start >= eagerItems && !near) return <li ref={ref} style={roomFor(own.length)} aria-hidden="true" />
  return own.map((item) => {
    if (!isOccasion(item)) return <MoveRow key={item.move.id} listed={item} isDated={isDated} {...row} />
    const label = occasionLabels.get(item.occasion)
    const isOnly = isAlone && items.length === 1
    return (
      <OccasionFold
        key={`${item.occasion}${isOnly ? ' alone' : ''}`} // what readers chose there is kept apart
        id={`occasion-${item.occasion}-${sectionKey}`}
        item={item}
        label={label ? text(label) : ''}
        isAlone={isOnly}
        {...row}
      />
    )
  })
})
