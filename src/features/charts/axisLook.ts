/** How axes and grid lines of all charts look: by attribute, since the library gives them colours of its own. */
export const gridLook = { vertical: false, stroke: 'var(--rule)' } as const
export const axisLine = { stroke: 'var(--rule-strong)' } as const
export const tickLook = { fill: 'var(--ink-soft)' } as const
