import { type ReactNode, Suspense, useState } from 'react'
import { useIsHydrating } from './useIsHydrating.ts'

type Props = {
  className?: string | undefined
  children: ReactNode
  /** Shown where the page has no built HTML of it; nothing without one. */
  fallback?: ReactNode
}

/**
 * A part that the build alone renders. In the browser React takes over the HTML that stands on the page as it is, so that
 * neither code nor work is spent on it; where there is none, the fallback keeps its room. The children are imported where
 * `import.meta.env.SSR` holds alone, so that their code is left out of the browser's.
 */
export function Prerendered({ className, children, fallback }: Props) {
  const isHydrating = useIsHydrating()
  const [isBuilt] = useState(isHydrating)
  if (import.meta.env.SSR) {
    return (
      <div className={className}>
        <Suspense>{children}</Suspense>
      </div>
    )
  }
  if (!isBuilt) return <div className={className}>{fallback}</div>
  // An empty text that React does not compare: it neither removes nor warns of what the page has in its place.
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
