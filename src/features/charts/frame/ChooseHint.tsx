import { usePatternTexts } from '../usePatternTexts.ts'

type Props = { name: string; chosen: boolean }

/** What a mark stands for, and what choosing it does. */
export function ChooseHint({ name, chosen }: Props) {
  const t = usePatternTexts()
  return (
    <>
      <b>{name}</b>
      <small>{chosen ? t.frame.unchoose : t.frame.choose}</small>
    </>
  )
}
