import { Link } from 'react-router'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'

export function NotFoundPage() {
  const shell = useTexts(shellTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  return (
    <div className={prose.page}>
      <title>{`${shell.notFound.title} · ${common.site.name}`}</title>
      <h1>{shell.notFound.title}</h1>
      <p>{shell.notFound.text}</p>
      <p>
        <Link to={pathOf({ name: 'dashboard' }, locale)}>{shell.notFound.home}</Link>
      </p>
    </div>
  )
}
