import { useQuery } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { latestMoves } from '#src/domain/latestMoves.ts'
import { WaysOn } from '#src/features/notFound/WaysOn.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { timelineQuery } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'
import { NotFoundPage } from './NotFoundPage.tsx'

/** An unknown address of the site, with a search and the latest moves; it says so without them too. */
export function Component() {
  const locale = useLocale()
  const navigate = useNavigate()
  const { data } = useQuery(timelineQuery)
  const dashboard = pathOf({ name: 'dashboard' }, locale)
  return (
    <NotFoundPage>
      <WaysOn
        moves={data ? latestMoves(data.timeline, 4) : []}
        linkOf={({ id }) => pathOf({ name: 'move', id }, locale)}
        onSearch={(query) => void navigate(withOnly(dashboard, { query }))}
      />
    </NotFoundPage>
  )
}
