export const shapeNames = ['disc', 'square', 'triangle', 'ring', 'doubleRing', 'wedge', 'bar', 'diamond'] as const
export type ShapeName = (typeof shapeNames)[number]

type Props = {
  name: ShapeName
  /** Half its width, in the units of the drawing. */
  size: number
  x?: number
  y?: number
  /** Drawn as a dashed outline: not yet, or not known, to have happened. */
  tentative?: boolean
}

/** One mark in the current colour, its middle at x and y. Shapes differ in outline and fill, never in hue alone. */
export function Shape({ name, size, x = 0, y = 0, tentative = false }: Props) {
  const hollow = tentative || name === 'ring' || name === 'doubleRing' || name === 'wedge'
  const paint = {
    fill: hollow ? 'var(--paper)' : 'currentColor',
    stroke: 'currentColor',
    strokeWidth: hollow ? Math.max(1.6, size * 0.38) : 0,
    strokeDasharray: tentative ? '2.2 1.8' : undefined,
  }
  const inner = hollow ? size * 0.82 : size
  switch (name) {
    case 'disc':
    case 'ring':
      return <circle cx={x} cy={y} r={inner} {...paint} />
    case 'doubleRing':
      return (
        <>
          <circle cx={x} cy={y} r={inner} {...paint} />
          <circle cx={x} cy={y} r={size * 0.28} fill="currentColor" />
        </>
      )
    case 'square':
      return <rect x={x - inner * 0.9} y={y - inner * 0.9} width={inner * 1.8} height={inner * 1.8} {...paint} />
    case 'diamond':
      return <path d={diamond(x, y, inner * 1.25)} {...paint} />
    case 'triangle':
      return <path d={triangle(x, y, inner * 1.15, -1)} {...paint} />
    case 'wedge':
      return <path d={triangle(x, y, inner * 1.15, 1)} {...paint} strokeLinejoin="round" />
    case 'bar':
      return <rect x={x - inner * 1.1} y={y - inner * 0.5} width={inner * 2.2} height={inner} rx={1} {...paint} />
  }
}

function diamond(x: number, y: number, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`
}

/** Pointing up (-1) or down (1), its weight in the middle. */
function triangle(x: number, y: number, r: number, way: -1 | 1): string {
  return `M${x} ${y + way * r}L${x + r} ${y - way * r * 0.75}L${x - r} ${y - way * r * 0.75}Z`
}
