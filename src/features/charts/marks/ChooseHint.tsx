import { useChartTexts } from '../useChartTexts.ts'

type Props = { name: string; chosen: boolean }

/** The contents of a mark's tip: its value, and the effect of choosing it. */
export function ChooseHint({ name, chosen }: Props) {
  const t = useChartTexts()
  return (
    <>
      <b>{name}</b>
      <small>{chosen ? t.frame.unchoose : t.frame.choose}</small>
    </>
  )
}
