import { type ReactNode, Suspense } from 'react'

type Props = { className?: string | undefined; children: ReactNode }

/**
 * A part that the build alone renders. In the browser React takes over the HTML that stands on the page as it is, so that
 * neither code nor work is spent on it; where there is none, the part is empty. The children are imported where
 * `import.meta.env.SSR` holds alone, so that their code is left out of the browser's.
 */
export function Prerendered({ className, children }: Props) {
  if (import.meta.env.SSR) {
    return (
      <div className={className}>
        <Suspense>{children}</Suspense>
      </div>
    )
  }
  // An empty text that React does not compare: it neither removes nor warns of what the page has in its place.
  return <div className={className} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
}
