import { Link } from 'react-router'
import { useChartTexts } from '../useChartTexts.ts'

type Props = { name: string; link: string }

/** The way to a page from the words beside a mark; out of the tab order, since the table has a way too. */
export function PageLink({ name, link }: Props) {
  const t = useChartTexts()
  return (
    <Link to={link} tabIndex={-1}>
      {t.frame.page(name)}
    </Link>
  )
}
