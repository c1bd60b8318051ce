import { useCallback, useEffect, useState } from 'react'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import styles from './Desk.module.css'
import { DeskHead } from './DeskHead.tsx'
import { DeskMove } from './DeskMove.tsx'
import { readDesk } from './deskApi.ts'
import { deskLocale, keepDeskLocale } from './deskLocale.ts'
import type { DeskRecord } from './deskProtocol.ts'
import { forget } from './saving/keptDrafts.ts'
import { deskTexts } from './texts.ts'
import { useOpenId } from './useOpenId.ts'

/** The desk in its language: what is opened by the address, and the record for its lists, read again after each save. */
export function Desk({ first }: { first: DeskRecord }) {
  const [locale, setLocale] = useState(deskLocale)
  const [record, setDeskRecord] = useState(first)
  const id = useOpenId()
  const t = deskTexts(locale)
  const [discards, setDiscards] = useState(0)
  useEffect(() => {
    document.documentElement.lang = locale
    document.title = t.title
    keepDeskLocale(locale)
  }, [locale, t])
  const refresh = useCallback(() => {
    // The lists stay as they were where nobody answers; the next check says so.
    readDesk().then(setDeskRecord, () => {})
  }, [])
  return (
    <LocaleContext value={locale}>
      <div className={styles.desk}>
        <DeskHead moves={record.moves} locale={locale} onLocale={setLocale} />
        <DeskMove
          key={`${id} ${discards}`}
          id={id}
          first={first}
          record={record}
          onSaved={refresh}
          onDiscard={() => {
            forget(id)
            setDiscards(discards + 1)
          }}
        />
      </div>
    </LocaleContext>
  )
}
