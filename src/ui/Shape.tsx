export const shapeNames = ['disc', 'square', 'triangle', 'ring', 'doubleRing', 'wedge', 'bar', 'diamond'] as const
export type ShapeName = (typeof shapeNames)[number]

type Props = {
  name: ShapeName
  /** Half its width, in the units of the drawing. */
  size: number
  x?: number
  y?: number
  /** `half` is an outline whose right half is filled. */
  outline?: 'filled' | 'half' | 'hollow' | 'dashed'
  /** Whether a line crosses it. */
  isStruck?: boolean
}

/** One mark in the current colour, centred at x and y. Shapes differ in outline and fill, never in colour alone. */
export function Shape({ name, size, x = 0, y = 0, outline = 'filled', isStruck = false }: Props) {
  return (
    <>
      <Outline name={name} size={size} x={x} y={y} outline={outline} />
      {outline === 'half' && <path d={`M${x} ${y}${rightHalves[name](size)}Z`} fill="currentColor" />}
      {isStruck && (
        <path
          d={`M${x - size * 1.6} ${y + size}L${x + size * 1.6} ${y - size}`}
          stroke="var(--ink)"
          strokeWidth={size * 0.3}
        />
      )}
    </>
  )
}

/** The right half of each shape, from its centre up and around, of a given size. */
const rightHalves: Readonly<Record<ShapeName, (size: number) => string>> = {
  disc: halfDisc,
  ring: halfDisc,
  doubleRing: halfDisc,
  square: (size) => `m0 ${-size * 0.9}h${size * 0.9}v${size * 1.8}h${-size * 0.9}`,
  bar: (size) => `m0 ${-size * 0.5}h${size * 1.1}v${size}h${-size * 1.1}`,
  diamond: (size) => `m0 ${-size * 1.25}l${size * 1.25} ${size * 1.25}l${-size * 1.25} ${size * 1.25}`,
  triangle: (size) => `m0 ${-size * 1.15}l${size * 1.15} ${size * 2.0125}h${-size * 1.15}`,
  wedge: (size) => `m0 ${size * 1.15}l${size * 1.15} ${-size * 2.0125}h${-size * 1.15}`,
}

/** The right half of a disc, from its centre. */
export function halfDisc(radius: number): string {
  return `m0 ${-radius}a${radius} ${radius} 0 0 1 0 ${2 * radius}`
}

const cornered: ReadonlySet<ShapeName> = new Set(['square', 'triangle', 'wedge', 'diamond'])

function Outline({ name, size, x, y, outline }: Required<Omit<Props, 'isStruck'>>) {
  const hollow = outline !== 'filled' || name === 'ring' || name === 'doubleRing' || name === 'wedge'
  const dashed = outline === 'dashed'
  // A whole number of dashes at every size: five for round shapes and the bar, six for shapes with corners.
  const step = size * (cornered.has(name) ? 0.95 : 1.03)
  const paint = {
    fill: hollow ? 'var(--paper)' : 'currentColor',
    stroke: 'currentColor',
    strokeWidth: dashed ? size * 0.32 : hollow ? Math.max(1.6, size * 0.38) : 0,
    strokeDasharray: dashed ? `${step * 0.66} ${step * 0.34}` : undefined,
    strokeDashoffset: dashed ? step * 0.33 : undefined, // so that each corner is in the middle of a dash
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

/** Pointing up (-1) or down (1), with its centre of mass at x and y. */
function triangle(x: number, y: number, r: number, direction: -1 | 1): string {
  return `M${x} ${y + direction * r}L${x + r} ${y - direction * r * 0.75}L${x - r} ${y - direction * r * 0.75}Z`
}
