import { useQuery } from '@tanstack/react-query'
import { useAddress } from '#src/app/address/useAddress.ts'
import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { hasFailed } from '#src/app/loading/hasFailed.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { isSearching, longestQuery } from '#src/domain/selection/filter.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { remainingTitlesQuery, useTimeline } from '#src/record/load/queries.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import { type IgnoredValue, viewParameters } from '#src/url/viewState.ts'
import styles from './ViewNotices.module.css'

type Props = { ignored: readonly IgnoredValue[]; query: string }

/**
 * Notices about the link and the record: values that the record does not have; data files that could not be read. Their code
 * loads when there is something to say. `query` is what is searched.
 */
export function ViewNotices({ ignored, query }: Props) {
  const { broken } = useTimeline()
  const locale = useLocale()
  const { search: asked } = useAddress()
  const lacksTitles = hasFailed(useQuery({ ...remainingTitlesQuery(locale), enabled: false }))
  const search = useQuery({ ...searchQuery(locale), enabled: false })
  const lacksTexts = isSearching({ query }) && (hasFailed(search) || (search.data?.missing.length ?? 0) > 0)
  const isCut = query.length === longestQuery
  // What begins as one of our parameters may be meant for it, which their code knows.
  const isOdd = [...new URLSearchParams(asked).keys()].some((name) =>
    viewParameters.some((known) => name !== known && name.toLowerCase().startsWith(known.slice(0, 2))),
  )
  return (
    <div className={styles.notices}>
      {(ignored.length > 0 || isOdd || isCut || broken > 0 || lacksTitles || lacksTexts) && (
        <LaterPart code={noticesCode}>
          {({ Notices }) => <Notices ignored={ignored} asked={asked} isCut={isCut} lacksTexts={lacksTexts} />}
        </LaterPart>
      )}
    </div>
  )
}

/** The code of the notices. */
export const noticesCode = codeQuery('notices', () => import('./Notices.tsx'))
