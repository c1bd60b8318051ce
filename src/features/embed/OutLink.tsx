import type { ReactNode } from 'react'
import { useShareTexts } from '#src/features/share/useShareTexts.ts'

type Props = { to: string; className?: string | undefined; lang?: string; children: ReactNode }

/** A way out of the frame: to a tab of its own, which knows nothing of the page that opened it. */
export function OutLink({ to, children, ...rest }: Props) {
  const { inFrame } = useShareTexts()
  return (
    <a href={to} target="_blank" rel="noopener" {...rest}>
      {children}
      <span className="visuallyHidden"> {inFrame.newTab}</span>
    </a>
  )
}
