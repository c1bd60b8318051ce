import { agenciesOf, languagesOf, type Outlet } from '#src/domain/sourceList.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { sourceTexts } from '#src/i18n/sources/texts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import styles from './Outlets.module.css'
import { type MoveLinks, PageLine } from './PageLine.tsx'
import sources from './Sources.module.css'
import { sourcesTexts } from './texts.ts'

type Props = MoveLinks & {
  outlet: Outlet
  /** Whether the link of the page leads to it. */
  isAsked: boolean
}

/** An outlet with what the record knows of it, its kind where it is no press, its language where that is not the page's; its pages unfold. */
export function OutletFold({ outlet, isAsked, titleOf, moveLink }: Props) {
  const t = useTexts(sourcesTexts)
  const said = useTexts(sourceTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const text = useText()
  const languages = languagesOf(outlet)
  const agencies = agenciesOf(outlet)
  const known = [
    outlet.kind && outlet.kind !== 'press' && t.kinds[outlet.kind],
    outlet.country && text(outlet.country),
    languages.some((language) => language !== locale) &&
      joinWords(
        languages.map((language) => common.languages[language] ?? language),
        locale,
      ),
    agencies.length > 0 && said.agency(joinWords(agencies, locale)),
  ]
  return (
    <details
      id={outlet.id}
      tabIndex={-1}
      className={`${styles.outlet} ${sources.fold}`}
      {...(isAsked && { open: true })}
    >
      <summary>
        <span className={styles.name}>{outlet.name}</span>
        <Figure count={outlet.moves.length} inWords={t.moves} />
        <Figure count={outlet.pages.length} inWords={t.pages} />
        <DottedLine className={styles.known}>{known}</DottedLine>
      </summary>
      <ul>
        {outlet.pages.map((page) => (
          <PageLine
            key={page.url ?? page.title}
            page={page}
            isMixed={languages.length > 1}
            titleOf={titleOf}
            moveLink={moveLink}
          />
        ))}
      </ul>
    </details>
  )
}

/** A number under the head of its column, which alone says to the eye what is counted. */
function Figure({ count, inWords }: { count: number; inWords: (count: number) => string }) {
  const figure = String(count)
  return (
    <span className={styles.figure}>
      {figure}
      <span className="visuallyHidden">{inWords(count).replace(figure, '')}</span>
    </span>
  )
}
