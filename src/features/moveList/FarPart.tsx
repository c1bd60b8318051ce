import { type ReactNode, useCallback, useMemo } from 'react'
import { useIsNearby } from '#src/ui/browser/useIsNearby.ts'
import type { ListSection } from './arrangement/listSections.ts'
import styles from './ListSection.module.css'
import { roomFor } from './ListSection.tsx'

type Props = { year: number; sections: readonly ListSection[]; isPrinting: boolean; children: () => ReactNode }

/** How high years were, in pixels, by year and number of moves: so that readers who come back find their place. */
const heights = new Map<string, number>()

/**
 * A year of a long list, of which the page has no more than a head while it is far from the viewport, so that the page does
 * not grow with the record. It keeps its height, and all of it is printed.
 */
export function FarPart({ year, sections, isPrinting, children }: Props) {
  const count = sections.reduce((sum, section) => sum + section.count, 0)
  const key = `${year} ${count}`
  const height = heights.get(key)
  const remember = useCallback((now: number) => void heights.set(key, now), [key])
  const ids = useMemo(() => sections.map(({ key: month }) => `month-${month}`), [sections])
  const [ref, isNear] = useIsNearby<HTMLDivElement>(ids, remember)
  if (isNear || isPrinting) return <div ref={ref}>{children()}</div>
  return (
    <div ref={ref} style={height === undefined ? roomFor(count) : { minHeight: height }}>
      <h2 className={styles.head}>
        {year} <span>{count}</span>
      </h2>
    </div>
  )
}
