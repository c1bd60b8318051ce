import { useQuery } from '@tanstack/react-query'
import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'
import type { IgnoredValue } from '#src/url/viewState.ts'
import styles from './ViewNotices.module.css'

type Props = { ignored: readonly IgnoredValue[]; query: string }

/**
 * Notices about the link and the record: values that the record does not have; data files that could not be read. Their code
 * loads when there is something to say. `query` is what is searched.
 */
export function ViewNotices({ ignored, query }: Props) {
  const { broken } = useTimeline()
  const locale = useLocale()
  const wanted = query === '' ? locale : 'all' // a search is in the titles of both languages
  const { isError } = useQuery({ ...remainingTitlesQuery(wanted), enabled: false })
  const values = ignored.map(({ field, value }) => `${field}=${value}`).join('\u00a0· ')
  return (
    <div className={styles.notices}>
      {(values || broken > 0 || isError) && (
        <LaterPart code={noticesCode}>{({ Notices }) => <Notices ignored={values} titles={wanted} />}</LaterPart>
      )}
    </div>
  )
}

/** The code of the notices. */
export const noticesCode = codeQuery('notices', () => import('./Notices.tsx'))
