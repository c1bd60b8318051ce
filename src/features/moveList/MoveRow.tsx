import { memo } from 'react'
import { Link } from 'react-router'
import type { Move, Theme } from '#src/domain/move.ts'
import styles from './MoveRow.module.css'
import { RowContent } from './RowContent.tsx'

type Props = {
  move: Move
  themes: readonly Theme[]
  selected: boolean
  place: string
  link: { pathname: string; search: string }
  onPrefetch: (move: Move) => void
}

/** A move in the list. Its content is memoized, because a filter changes only its link. */
export function MoveRow({ move, themes, selected, place, link, onPrefetch }: Props) {
  return (
    <li className={styles.row}>
      <Link
        to={link}
        data-row={move.id}
        className={styles.link}
        aria-current={selected ? 'true' : undefined}
        onFocus={() => onPrefetch(move)}
        onPointerEnter={() => onPrefetch(move)}
      >
        <Content move={move} themes={themes} place={place} />
      </Link>
    </li>
  )
}

const Content = memo(RowContent)
