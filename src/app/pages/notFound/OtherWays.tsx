import type { ComponentProps } from 'react'
import { useNavigate } from 'react-router'
import { cleanQuery } from '#src/domain/selection/filter.ts'
import { WaysOn } from '#src/features/notFound/WaysOn.tsx'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'

/** Ways on from an address at which the site has nothing; what is searched for is shown on the dashboard. */
export function OtherWays(props: Omit<ComponentProps<typeof WaysOn>, 'onSearch'>) {
  const navigate = useNavigate()
  const dashboard = pathOf({ name: 'dashboard' }, useLocale())
  return <WaysOn {...props} onSearch={(words) => void navigate(withOnly(dashboard, { query: cleanQuery(words) }))} />
}
