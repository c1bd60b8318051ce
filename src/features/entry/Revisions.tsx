import type { Revision } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import evidence from './Evidence.module.css'
import styles from './Revisions.module.css'
import { entryTexts } from './texts.ts'

type Props = { added: string; updated: string; revisions: readonly Revision[] }

/** How many corrections stand in the open; more than one is folded. */
const mostShown = 3

/** What was corrected in an entry, the newest first; when it joined the record and when it was last revised. */
export function Revisions({ added, updated, revisions }: Props) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const newestFirst = revisions.toReversed()
  const shown = revisions.length <= mostShown + 1 ? revisions.length : mostShown
  const rest = newestFirst.slice(shown)
  const inWords = (day: string) => dayInWords(toDay(day), locale)
  return (
    <>
      {revisions.length > 0 && (
        <section>
          <h2>{t.corrections}</h2>
          <Notes revisions={newestFirst.slice(0, shown)} />
          {rest.length > 0 && (
            <details className={evidence.fold}>
              <summary>{t.earlierCorrections(rest.length)}</summary>
              <Notes revisions={rest} />
            </details>
          )}
        </section>
      )}
      <p className={styles.life}>
        {updated === added ? t.added(inWords(added)) : t.addedAndUpdated(inWords(added), inWords(updated))}
      </p>
    </>
  )
}

function Notes({ revisions }: Pick<Props, 'revisions'>) {
  const locale = useLocale()
  const text = useText()
  return (
    <ul className={styles.notes}>
      {revisions.map(({ date, note }) => (
        <li key={`${date} ${note.es}`}>
          <time dateTime={date}>{dayInWords(toDay(date), locale)}</time> {text(note)}
        </li>
      ))}
    </ul>
  )
}
