import { useQuery } from '@tanstack/react-query'
import { latestMoves } from '#src/domain/latestMoves.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { NotFoundPage } from './NotFoundPage.tsx'
import { OtherWays } from './OtherWays.tsx'

/** An unknown address of the site, with a search and the latest moves; it says so without them too. */
export function Component() {
  const locale = useLocale()
  const { data } = useQuery(timelineQuery)
  return (
    <NotFoundPage>
      <OtherWays
        latest={data ? latestMoves(data.timeline, 4) : []}
        linkOf={({ id }) => pathOf({ name: 'move', id }, locale)}
      />
    </NotFoundPage>
  )
}
