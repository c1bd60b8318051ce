import { Fragment } from 'react'
import { listParts } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'

type Props = { codes: readonly string[]; nameOf: (code: string) => string; linkOf: (code: string) => string }

/** "Bolivia, Perú y Venezuela", each a link to its page. */
export function CountryLinks({ codes, nameOf, linkOf }: Props) {
  const locale = useLocale()
  const { mark } = useMarks()
  return listParts(codes.map(nameOf), locale).map(({ word, joint }, at) => {
    const code = codes[at] ?? ''
    return (
      <Fragment key={code}>
        <Link to={linkOf(code)}>{mark(word)}</Link>
        {joint}
      </Fragment>
    )
  })
}
