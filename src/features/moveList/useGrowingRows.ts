import { startTransition, useEffect, useState } from 'react'

/** How many rows come first and then at a time, how many more where they wait for the screen, and the pause in milliseconds. */
const step = 24
const largeStep = 240
const pause = 60

/**
 * Up to which row a list is there, of `all`. Where a search has changed what it holds it begins with few rows, and the others
 * follow a few at a time: so no change holds the page up, and a reader who types on stops the rest. Else all are there at once.
 * Rows beyond `rendered` are but room until they are near the screen.
 */
export function useGrowingRows(content: object, all: number, rendered: number, isFound: boolean): number {
  const [grown, setGrown] = useState({ content, rows: all, isFound })
  const first = isFound || grown.isFound ? step : all
  const rows = Math.min(all, grown.content === content ? grown.rows : first)
  useEffect(() => {
    if (rows >= all && grown.isFound === isFound) return
    const next = rows + (rows < rendered ? step : largeStep)
    const timer = setTimeout(() => startTransition(() => setGrown({ content, rows: next, isFound })), pause)
    return () => clearTimeout(timer)
  }, [content, rows, all, rendered, grown.isFound, isFound])
  return rows
}
