import type { ReactNode } from 'react'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'

/** Says that there is no page at this address, and leads to the timeline. `children` are other ways on. */
export function NotFoundPage({ children }: { children?: ReactNode }) {
  const shell = useTexts(shellTexts)
  const locale = useLocale()
  return (
    <div className={prose.page}>
      <DocumentHead title={shell.notFound.title} />
      <h1>{shell.notFound.title}</h1>
      <p>{shell.notFound.text}</p>
      <p>
        <Link to={pathOf({ name: 'dashboard' }, locale)}>{shell.notFound.home}</Link>
      </p>
      {children}
    </div>
  )
}
