import { memo } from 'react'
import { Link } from '#src/ui/Link.tsx'
import type { ListedMove } from './arrangement/listSections.ts'
import styles from './MoveRow.module.css'
import { RowContent } from './RowContent.tsx'
import type { RowProps } from './rowProps.ts'

type Props = RowProps & {
  listed: ListedMove
  /** Whether its date stands whole in its words, because the row stands under no month. */
  isDated: boolean
}

/** A move in the list. Its content is memoized, because a filter changes only its link. */
export function MoveRow({ listed, themes, lanes, isDated, words }: Props) {
  const { move, repeatsDate } = listed
  return (
    <li className={styles.row}>
      <Link to={words.link(move)} data-row={move.id} className={styles.link}>
        <Content
          move={move}
          themes={themes}
          lanes={lanes}
          isDated={isDated}
          repeatsDate={repeatsDate}
          place={words.place(move)}
        />
      </Link>
    </li>
  )
}

const Content = memo(RowContent)
