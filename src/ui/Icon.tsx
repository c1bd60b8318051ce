const paths = {
  down: 'm4 6 4 4 4-4',
  left: 'm10 3-5 5 5 5',
  right: 'm6 3 5 5-5 5',
  close: 'm4 4 8 8m0-8-8 8',
  out: 'M6 4h6v6M12 4 4.5 11.5',
} as const

type Props = { name: keyof typeof paths }

/**
 * A decorative icon beside text, or on a button that has an accessible name. Drawn in the colour of the text, one em
 * high.
 */
export function Icon({ name }: Props) {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
