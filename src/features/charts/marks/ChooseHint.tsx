import { useChartTexts } from '../useChartTexts.ts'

type Props = { name: string; chosen: boolean }

/** What a mark stands for, and what choosing it does. */
export function ChooseHint({ name, chosen }: Props) {
  const t = useChartTexts()
  return (
    <>
      <b>{name}</b>
      <small>{chosen ? t.frame.unchoose : t.frame.choose}</small>
    </>
  )
}
