import { Link } from '#src/ui/Link.tsx'
import { useChartTexts } from '../useChartTexts.ts'

type Props = { name: string; link: string }

/** Link to a page in the tip of a mark; out of the tab order, since the table has the same link. */
export function PageLink({ name, link }: Props) {
  const t = useChartTexts()
  return (
    <Link to={link} tabIndex={-1}>
      {t.frame.page(name)}
    </Link>
  )
}
