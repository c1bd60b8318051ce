import { memo } from 'react'
import type { Move, Theme } from '#src/domain/move.ts'
import { type MonthGroup, monthKey } from '#src/domain/time/months.ts'
import { monthInWords } from '#src/i18n/dateWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { useNearViewport } from '#src/ui/browser/useNearViewport.ts'
import styles from './MonthSection.module.css'
import { MoveRow } from './MoveRow.tsx'

type Props = {
  group: MonthGroup
  themes: readonly Theme[]
  selectedId: string | null
  /** Rendered at once; otherwise when it is near the viewport. */
  eager: boolean
  words: Pick<MoveWords, 'place' | 'link'>
  onPrefetch: (move: Move) => void
}

/** How many rows are rendered together. */
const chunkSize = 24

/** A month of the list. Its rows are rendered when it is near the viewport, so that their number does not grow with the record. */
export function MonthSection({ group, ...rest }: Props) {
  const locale = useLocale()
  const [ref, near] = useNearViewport<HTMLElement>()
  const id = `month-${monthKey(group)}`
  const { selectedId } = rest
  const holdsSelected = () => selectedId !== null && group.moves.some((move) => move.id === selectedId)
  const isRendered = rest.eager || near || holdsSelected()
  return (
    <section ref={rest.eager ? undefined : ref} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.monthHead}>
        {monthInWords(group.year, group.month, locale)} <span>{group.moves.length}</span>
      </h2>
      <ul className={styles.rows}>
        {isRendered ? <Chunks moves={group.moves} {...rest} /> : <li className={styles.pending} aria-hidden="true" />}
      </ul>
    </section>
  )
}

type ChunksProps = Omit<Props, 'group'> & { moves: readonly Move[] }

function Chunks({ moves, ...rest }: ChunksProps) {
  const starts = Array.from({ length: Math.ceil(moves.length / chunkSize) }, (_, index) => index * chunkSize)
  // Keyed by position, so that a filter updates rows that are rendered already.
  return starts.map((start) => <Chunk key={start} moves={moves} start={start} {...rest} />)
}

const Chunk = memo(function Chunk(props: ChunksProps & { start: number }) {
  const { moves, start, themes, selectedId, eager, words, onPrefetch } = props
  const [ref, near] = useNearViewport<HTMLLIElement>()
  const own = moves.slice(start, start + chunkSize)
  if (!eager && !near && !own.some(({ id }) => id === selectedId)) {
    return <li ref={ref} className={styles.pending} aria-hidden="true" />
  }
  return own.map((move) => (
    <MoveRow
      key={move.id}
      move={move}
      themes={themes}
      selected={move.id === selectedId}
      place={words.place(move)}
      link={words.link(move)}
      onPrefetch={onPrefetch}
    />
  ))
})
