import { Navigate } from 'react-router'
import { useAddress } from '#src/app/address/useAddress.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { type Page, pathOf } from '#src/url/paths.ts'

/** At an earlier path of a page: leads to its present path, with the query and fragment of the link. */
export function MovedPage({ to }: { to: Page }) {
  const locale = useLocale()
  const { search, hash } = useAddress()
  return <Navigate replace to={{ pathname: pathOf(to, locale), search, hash }} />
}
