import type { Move, MoveDetail, Theme } from '#src/domain/move.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import dot from '#src/ui/dot.module.css'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import { CountryLinks } from './CountryLinks.tsx'
import styles from './EntryFacts.module.css'
import { entryTexts } from './texts.ts'

type Address = { pathname: string; search: string }
type Props = {
  move: Move
  /** Null until its file has loaded. */
  detail: MoveDetail | null
  /** What it belongs to, with all its moves; null for none. */
  occasion: { label: Texts; count: number; link: Address } | null
  themes: readonly Theme[]
  themeLink: (theme: Theme) => Address
  countryName: (code: string) => string
  countryLink: (code: string) => string
  personLink: (person: string) => string
}

/** What it belongs to, who took part, which other countries it is about, and its themes. */
export function EntryFacts({ move, detail, occasion, themes, themeLink, countryName, countryLink, personLink }: Props) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const text = useText()
  const { mark } = useMarks()
  const { places = [], counterparts = [], delegation = [] } = detail ?? {}
  const placed = new Set([...places, ...counterparts].map(({ country }) => country))
  const concerns = detail ? move.countries.filter((code) => !placed.has(code)) : []
  return (
    <section>
      <h2>{t.about}</h2>
      <dl className={styles.facts}>
        {occasion && (
          <div>
            <dt>{t.occasion}</dt>
            <dd>
              <Link to={occasion.link}>{mark(t.occasionMoves(text(occasion.label), occasion.count))}</Link>
            </dd>
          </div>
        )}
        {counterparts.length > 0 && (
          <div>
            <dt>{t.counterparts}</dt>
            {counterparts.map(({ id, name, role }) => (
              <dd key={id}>
                <Link to={personLink(id)}>{mark(name)}</Link>, <span>{mark(text(role))}</span>
              </dd>
            ))}
          </div>
        )}
        {delegation.length > 0 && (
          <div>
            <dt>{t.delegation}</dt>
            <dd>{mark(joinWords(delegation, locale))}</dd>
          </div>
        )}
        {concerns.length > 0 && (
          <div>
            <dt>{t.concerns}</dt>
            <dd>
              <CountryLinks codes={concerns} nameOf={countryName} linkOf={countryLink} />
            </dd>
          </div>
        )}
        <div>
          <dt id="themes">{t.themes}</dt>
          <dd>
            <ul className={styles.themes} aria-labelledby="themes">
              {themes
                .filter(({ id }) => move.themes.includes(id))
                .map((theme) => (
                  <li key={theme.id} data-theme={theme.id}>
                    <Link to={themeLink(theme)} className={dot.dot}>
                      {mark(text(theme.label))}
                    </Link>
                  </li>
                ))}
            </ul>
          </dd>
        </div>
      </dl>
    </section>
  )
}
