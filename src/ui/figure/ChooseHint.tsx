import { Link } from 'react-router'
import { usePatternTexts } from '#src/i18n/usePatternTexts.ts'

type Props = {
  name: string
  chosen: boolean
  /** The page about it; out of the tab order, since the table has the same link. */
  page?: { name: string; link: string } | undefined
}

/** What a mark stands for, and what choosing it does. */
export function ChooseHint({ name, chosen, page }: Props) {
  const t = usePatternTexts()
  return (
    <>
      <b>{name}</b>
      <small>{chosen ? t.frame.unchoose : t.frame.choose}</small>
      {page && (
        <Link to={page.link} tabIndex={-1}>
          {t.frame.page(page.name)}
        </Link>
      )}
    </>
  )
}
