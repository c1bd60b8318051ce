import { Fragment, type ReactNode, useMemo } from 'react'
import type { ParsedQuery } from '#src/domain/search/parseQuery.ts'
import { noFilter } from '#src/domain/selection/filter.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords, listParts } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { calendarPeriodInWords } from '#src/i18n/periodWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import { Link } from '#src/ui/Link.tsx'
import { pathOf } from '#src/url/paths.ts'
import { type Address, withOnly } from '#src/url/viewAddress.ts'
import styles from './NothingFound.module.css'
import { searchTexts } from './texts.ts'

type Props = { engine: SearchEngine; query: string; timeline: Timeline }

/** How many near words are offered, how many people, and how long a word is that begins few names. */
const mostWords = 5
const mostPeople = 3
const tellingWord = 4

/** In place of results: what was understood of the query, near words and people, and ways back. */
export function NothingFound({ engine, query, timeline }: Props) {
  const t = useTexts(searchTexts).nothing
  const locale = useLocale()
  const home = pathOf({ name: 'dashboard' }, locale)
  const elsewhere = engine.search(query).scores.size
  const { words, people } = useMemo(() => nearTo(engine, query, timeline), [engine, query, timeline])
  return (
    <div className={styles.nothing}>
      <Understood parsed={engine.parse(query)} />
      {words.length > 0 && (
        <Ways label={t.nearest} links={words.map((word) => ({ name: word, to: withOnly(home, { query: word }) }))} />
      )}
      {people.length > 0 && (
        <Ways label={t.people} links={people.map(({ id, name }) => ({ name, to: withOnly(home, { person: [id] }) }))} />
      )}
      <p>
        {elsewhere > 0 && (
          <>
            <Link to={withOnly(home, { query })}>{t.elsewhere(elsewhere)}</Link>
            <span>{'\u00a0· '}</span>
          </>
        )}
        <Link to={withOnly(home, noFilter)}>{t.all}</Link>
      </p>
    </div>
  )
}

/** Words of the record that are near to those of a query that it has nowhere, and people whose names they are. */
function nearTo(engine: SearchEngine, query: string, timeline: Timeline) {
  if (engine.search(query).scores.size > 0) return { words: [], people: [] }
  const words = engine.nearestWords(query).slice(0, mostWords)
  const telling = words.filter(({ length }) => length >= tellingWord)
  const ids = new Set(telling.flatMap((word) => engine.suggest(word, timeline).people))
  return { words, people: timeline.people.filter(({ id }) => ids.has(id)).slice(0, mostPeople) }
}

/** "Se buscó: las palabras cumbre y lima, todas; sin quito." */
function Understood({ parsed: { words, phrases, excluded, period } }: { parsed: ParsedQuery }) {
  const t = useTexts(searchTexts).nothing
  const { quoted } = useTexts(commonTexts)
  const locale = useLocale()
  const listed = (parts: readonly (readonly string[])[]) =>
    joinWords(
      parts.map((part) => quoted(part.join(' '))),
      locale,
    )
  const parts = [
    words.length > 0 && t.words(listed(words.map((word) => [word])), words.length),
    ...phrases.map((phrase) => t.phrase(listed([phrase.words]))),
    excluded.length > 0 && t.without(listed(excluded)),
    period && t.period(calendarPeriodInWords(period, locale)),
  ].filter(Boolean)
  return parts.length > 0 && <p>{`${t.understood} ${parts.join('; ')}.`}</p>
}

type WaysProps = { label: string; links: readonly { name: string; to: Address }[] }

function Ways({ label, links }: WaysProps): ReactNode {
  const joints = listParts(
    links.map(({ name }) => name),
    useLocale(),
    'or',
  )
  return (
    <p>
      {label}{' '}
      {links.map(({ name, to }, at) => (
        <Fragment key={name}>
          <Link to={to}>{name}</Link>
          <span>{joints[at]?.joint}</span>
        </Fragment>
      ))}
    </p>
  )
}
