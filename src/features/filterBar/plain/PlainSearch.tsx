import { Fragment } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Link } from '#src/ui/Link.tsx'
import styles from '../FilterBar.module.css'
import { plainSearchTexts } from './texts.ts'

type Props = {
  /** The address of the page of sources. */
  sources: string
  /** The years with their pages, the newest first. */
  years: readonly { year: string; link: string }[]
}

/** Without scripts: a form that leads to the texts, and one line that says how to search them with the browser itself. */
export function PlainSearch({ sources, years }: Props) {
  const t = useTexts(plainSearchTexts)
  return (
    <form action={sources} className={styles.plain}>
      <input type="search" name="q" aria-label={t.label} placeholder={t.label} required />
      <button type="submit">{t.go}</button>
      <p>
        {t.how}{' '}
        {years.map(({ year, link }, at) => (
          <Fragment key={year}>
            {at > 0 && ', '}
            <Link to={link}>{year}</Link>
          </Fragment>
        ))}
        .
      </p>
    </form>
  )
}
