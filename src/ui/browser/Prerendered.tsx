import type { ReactNode } from 'react'

type Props = { className?: string | undefined; children: ReactNode }

/**
 * A part that the build alone renders. In the browser React takes over the HTML that stands on the page as it is, so that
 * neither code nor work is spent on it; where there is none, the part is empty. Write the children as
 * `import.meta.env.SSR && <Part />`, so that their code is left out of the browser's.
 */
export function Prerendered({ className, children }: Props) {
  if (import.meta.env.SSR) return <div className={className}>{children}</div>
  // An empty text that React does not compare: it neither removes nor warns of what the page has in its place.
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
