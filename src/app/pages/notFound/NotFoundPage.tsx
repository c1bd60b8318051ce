import { Link } from 'react-router'
import { useLocale, useMessages } from '#src/i18n/LocaleContext.ts'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'

export function NotFoundPage() {
  const t = useMessages()
  const locale = useLocale()
  return (
    <div className={prose.page}>
      <title>{`${t.notFound.title} · ${t.siteName}`}</title>
      <h1>{t.notFound.title}</h1>
      <p>{t.notFound.text}</p>
      <p>
        <Link to={pathOf({ name: 'dashboard' }, locale)}>{t.notFound.home}</Link>
      </p>
    </div>
  )
}
