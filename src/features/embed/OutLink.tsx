import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { embedTexts } from './texts.ts'

type Props = { to: string; className?: string | undefined; lang?: string | undefined; children: ReactNode }

/** A link out of the frame: it opens in a new tab, which has no `opener`. */
export function OutLink({ to, children, ...rest }: Props) {
  const t = useTexts(embedTexts)
  return (
    <a href={to} target="_blank" rel="noopener" {...rest}>
      {children}
      <span className="visuallyHidden"> {t.newTab}</span>
    </a>
  )
}
