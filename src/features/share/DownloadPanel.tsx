import type { ReactNode } from 'react'
import { useShareTexts } from '#src/i18n/useShareTexts.ts'
import { saveFile } from '#src/ui/saveFile.ts'
import { useSaid } from '#src/ui/useSaid.ts'
import styles from './Share.module.css'

export type DownloadForm = 'csv' | 'json' | 'geojson' | 'ics'

const types: Readonly<Record<DownloadForm, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  ics: 'text/calendar;charset=utf-8',
}

export type Download = { form: DownloadForm; name: string; make: () => string }

type Props = {
  lead: string
  downloads: readonly Download[]
  /** The day of the version, in words. */
  version: string
  children?: ReactNode
}

/** The data of what is shown, as files that are made when they are asked for. */
export function DownloadPanel({ lead, downloads, version, children }: Props) {
  const t = useShareTexts()
  const [said, say] = useSaid()
  return (
    <>
      <p>{lead}</p>
      <ul className={styles.files}>
        {downloads.map(({ form, name, make }) => (
          <li key={form}>
            <button
              type="button"
              onClick={() => {
                saveFile(name, new Blob([make()], { type: types[form] }))
                say(t.download.saved(name))
              }}
            >
              {t.download.forms[form]}
            </button>
            <span>{t.download[form]}</span>
          </li>
        ))}
      </ul>
      {children}
      <p role="status" className={styles.result}>
        {said}
      </p>
      <p className={styles.muted}>{t.download.terms(version)}</p>
    </>
  )
}
