import { useState } from 'react'
import { dayRangeInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { scrollToPart } from '#src/ui/browser/scrollUntilStable.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import { type ListedOccasion, toConfirmKey } from './arrangement/listSections.ts'
import { occasionSpan } from './arrangement/occasionSpan.ts'
import { MoveRow } from './MoveRow.tsx'
import styles from './OccasionFold.module.css'
import type { RowProps } from './rowProps.ts'
import { moveListTexts } from './texts.ts'

type Props = RowProps & {
  /** Of the element that opens and closes: an occasion has one in each month in which it has moves. */
  id: string
  item: ListedOccasion
  label: string
  /** Whether the list has nothing else. */
  isAlone: boolean
}

/** Up to how many moves an occasion is open from the start: folding so few would save no room. */
const fewMoves = 5

/** What readers opened or closed, for as long as the site is open: so that the way back from an entry leads to the list as it was. */
const chosen = new Map<string, boolean>()

/**
 * The moves of an occasion under one parent row that opens and closes. A native fold: it works without scripts, and the
 * browser opens it for what is found within or led to.
 */
export function OccasionFold({ id, item, label, isAlone, ...row }: Props) {
  const t = useTexts(moveListTexts)
  const locale = useLocale()
  const { mark } = useMarks()
  const { moves, elsewhere } = item
  const key = isAlone ? `${id} alone` : id // closed in the whole list, it still opens where it is all there is
  const [choice, setChoice] = useState(chosen.get(key))
  const isOpen = choice ?? (isAlone || moves.length <= fewMoves)
  const { first, last } = occasionSpan(moves)
  const days = dayRangeInWords(first, last, locale)
  return (
    <li className={styles.fold}>
      <details
        id={id}
        open={isOpen}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open === isOpen) return
          chosen.set(key, currentTarget.open)
          setChoice(currentTarget.open)
        }}
      >
        <summary className={styles.parent}>
          <h3 className={styles.name}>{mark(label)}</h3>
          <DottedLine className={styles.about}>
            {t.count(moves.length + elsewhere)}
            {days}
          </DottedLine>
        </summary>
        <ul>
          {moves.map((listed) => (
            <MoveRow key={listed.move.id} listed={listed} isDated={false} {...row} />
          ))}
          {elsewhere > 0 && (
            <li className={styles.elsewhere}>
              <a
                href={`#${toConfirmKey}`}
                onClick={(event) => {
                  event.preventDefault() // a link within the page would add an entry to the history
                  scrollToPart(toConfirmKey)
                }}
              >
                {t.elsewhere(elsewhere)}
              </a>
            </li>
          )}
        </ul>
      </details>
    </li>
  )
}
