import { useLocation } from 'react-router'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import { type Page, pageOf, pathOf } from '#src/url/paths.ts'
import styles from './Shell.module.css'
import { shellTexts } from './texts.ts'

const sections = [
  { page: { name: 'dashboard' }, label: 'timeline', covers: ['dashboard', 'move', 'country', 'person', 'year'] },
  { page: { name: 'sources' }, label: 'sources', covers: ['sources', 'article'] },
  { page: { name: 'data' }, label: 'data', covers: ['data'] },
  { page: { name: 'method' }, label: 'method', covers: ['method', 'corrections'] },
] as const satisfies readonly { page: Page; label: string; covers: readonly Page['name'][] }[]

export function SiteNav() {
  const t = useTexts(shellTexts)
  const locale = useLocale()
  const current = pageOf(useLocation().pathname)?.name
  return (
    <nav aria-label={t.nav.label} className={styles.nav}>
      {sections.map(({ page, label, covers }) => (
        <Link
          key={label}
          to={pathOf(page, locale)}
          aria-current={covers.some((name) => name === current) ? 'page' : undefined}
        >
          {t.nav[label]}
        </Link>
      ))}
    </nav>
  )
}
