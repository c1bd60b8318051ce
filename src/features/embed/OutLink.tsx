import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { embedTexts } from './texts.ts'

type Props = { to: string; className?: string | undefined; lang?: string; children: ReactNode }

/** A way out of the frame: to a tab of its own, which knows nothing of the page that opened it. */
export function OutLink({ to, children, ...rest }: Props) {
  const t = useTexts(embedTexts)
  return (
    <a href={to} target="_blank" rel="noopener" {...rest}>
      {children}
      <span className="visuallyHidden"> {t.newTab}</span>
    </a>
  )
}
