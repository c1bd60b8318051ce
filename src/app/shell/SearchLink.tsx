import type { MouseEvent } from 'react'
import { useAddress } from '#src/app/address/useAddress.ts'
import { searchFieldId } from '#src/features/filterBar/searchField.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import { pageOf, pathOf } from '#src/url/paths.ts'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'

/**
 * Leads to the search field, which on narrow screens is hidden until it has the focus; from other pages to the dashboard's,
 * from an entry with the view in which it was opened.
 */
export function SearchLink() {
  const t = useTexts(shellTexts)
  const locale = useLocale()
  const { pathname, search } = useAddress()
  const page = pageOf(pathname)?.name
  const hasView = page === 'dashboard' || page === 'move'
  return (
    <Link
      to={{ pathname: pathOf({ name: 'dashboard' }, locale), search: hasView ? search : '', hash: searchFieldId }}
      className={styles.search}
      onClick={focusField}
    >
      {t.search}
    </Link>
  )
}

/** Within the press itself, since phones open their keyboard only then. */
function focusField(event: MouseEvent): void {
  const field = document.getElementById(searchFieldId)
  if (!field) return
  event.preventDefault()
  field.focus()
}
