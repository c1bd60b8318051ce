/**
 * Sizes of the pictures, in pixels. Apart from their code, because they reserve the space of a picture while that
 * loads.
 */

/** How many bars are drawn before a reader asks for all, and the height that each takes. */
export const fewBars = 10
export const rowHeight = 26
/** The height of the button below the bars that shows all of them. */
const moreHeight = 34
const largestCell = 46

/** The height of the bars of a facet; chosen values are always drawn. */
export function barsHeight(rows: readonly { chosen: boolean }[]): number {
  const drawn = rows.filter(({ chosen }, at) => at < fewBars || chosen).length
  return drawn * rowHeight + (rows.length > fewBars ? moreHeight : 0)
}

/** The matrix of a number of themes at a width: the room for names right of the last cell, the side of a cell, and its height. */
export function matrixSize(width: number, themes: number): { nameRoom: number; cell: number; height: number } {
  const nameRoom = Math.min(190, Math.round(width * 0.34))
  const cell = Math.min(largestCell, Math.floor((width - nameRoom) / themes))
  return { nameRoom, cell, height: cell * themes }
}

/** The height of a panel of a month chart, with its name above and a line of months or years below. */
const plainPanel = 140
/** The height of a line of months or years below the bars. */
export const tickHeight = 20
const secondLine = 14
/** The least width of a month under which its name is written, and below it that of a year beside another. */
const monthNameRoom = 34
const panelGap = 14
/** The least width of a panel. */
const narrowestPanel = 150

/** The bars of a panel: months, or years, which have none. */
type Bars = readonly { month: number | null }[]

/** Whether bars of this width are months with their names below, and the years a line of their own. */
export function hasMonthNames(bars: Bars, barWidth: number): boolean {
  return barWidth >= monthNameRoom && bars.every(({ month }) => month !== null)
}

export type PanelSize = {
  width: number
  height: number
  /** The height of what is written below the bars. */
  ticks: number
}

/** The panels of a number of themes at a width, each with these bars: the size of one, and the height of all. */
export function panelSizes(width: number, themes: number, bars: Bars): { panel: PanelSize; height: number } {
  const columns = Math.max(1, Math.min(3, Math.floor((width + panelGap) / (narrowestPanel + panelGap))))
  const rows = Math.ceil(themes / columns)
  const across = Math.floor((width - (columns - 1) * panelGap) / columns)
  const below = hasMonthNames(bars, across / Math.max(1, bars.length)) ? secondLine : 0
  const panel = { width: across, height: plainPanel + below, ticks: tickHeight + below }
  return { panel, height: rows * panel.height + Math.max(0, rows - 1) * panelGap }
}
