import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { type DeskRecord, followUpIds } from '../deskProtocol.ts'
import { deskTexts } from '../texts.ts'
import styles from './Panels.module.css'

/** What an editor has to look at again, by reason; each entry opens it. */
export function FollowUpList({ followUp, sourcesChecked }: Pick<DeskRecord, 'followUp' | 'sourcesChecked'>) {
  const t = useTexts(deskTexts)
  const text = useText()
  return (
    <>
      {followUpIds.map((reason) => {
        const own = followUp.filter((entry) => entry.reason === reason)
        return (
          <section key={reason} className={styles.reason}>
            <h3>
              {t.followUp[reason]} ({own.length})
            </h3>
            <ul>
              {own.map(({ id, date, title, url }) => (
                <li key={`${id} ${url}`}>
                  {date} <a href={`#${id}`}>{text(title)}</a>
                  {url !== undefined && (
                    <>
                      : <code>{url}</code>
                    </>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <p>{sourcesChecked === null ? t.sourcesNeverChecked : t.sourcesChecked(sourcesChecked)}</p>
    </>
  )
}
