import type { overviewBars } from '../layout/overviewBars.ts'

type Props = { bars: ReturnType<typeof overviewBars>; className: string | undefined }

/** The bars of an overview in one colour: filled what took place, as an outline what did not. */
export function OverviewBars({ bars: { filled, outlined }, className }: Props) {
  return (
    <g className={className} data-outlined={outlined ? true : undefined}>
      <path d={filled} fill="currentColor" />
      {outlined && <path d={outlined} fill="var(--surface)" stroke="currentColor" vectorEffect="non-scaling-stroke" />}
    </g>
  )
}
