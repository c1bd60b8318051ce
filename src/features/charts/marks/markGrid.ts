/** The marks of a picture by their positions: rows from top to bottom, each from left to right; '' where there is none. */
export type MarkGrid = readonly (readonly string[])[]

const directions: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * The mark that a key leads to from another: the next one in the direction of the arrow, past empty places; Home and End
 * lead to the first and last of the row. In a single column left and right act as up and down. Null when there is no such
 * mark.
 */
export function stepInGrid(grid: MarkGrid, from: string, key: string): string | null {
  const isColumn = grid.length > 1 && grid.every((row) => row.length <= 1)
  if (isColumn) return stepInGrid([grid.flat()], from, inRow[key] ?? key)
  const row = grid.findIndex((keys) => keys.includes(from))
  const column = grid[row]?.indexOf(from) ?? -1
  if (column < 0) return null
  if (key === 'Home') return grid[row]?.find((other) => other !== '') ?? null
  if (key === 'End') return grid[row]?.findLast((other) => other !== '') ?? null
  const [down, right] = directions[key] ?? [0, 0]
  if (down === 0 && right === 0) return null
  for (let r = row + down, c = column + right; grid[r]?.[c] !== undefined; r += down, c += right) {
    if (grid[r]?.[c]) return grid[r]?.[c] ?? null
  }
  return null
}

/** A single column is searched as a row, so up and down become left and right. */
const inRow: Readonly<Record<string, string>> = { ArrowUp: 'ArrowLeft', ArrowDown: 'ArrowRight' }
