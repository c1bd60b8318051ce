import { useHref } from 'react-router'
import { type Figures, figuresOf, milestoneCount } from '#src/domain/counts/figures.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { FileLinks } from '#src/features/data/FileLinks.tsx'
import { Holdings } from '#src/features/data/Holdings.tsx'
import type { DataTexts } from '#src/features/data/texts.es.ts'
import { ruleTexts } from '#src/features/figures/rules/texts.ts'
import { citeRecord } from '#src/formats/citation/citation.ts'
import { citeTexts } from '#src/formats/citation/texts.ts'
import { citationAddresses, licencesAddress, recordAddresses } from '#src/formats/recordAddresses.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import { Link } from '#src/ui/Link.tsx'
import { pathOf } from '#src/url/paths.ts'
import { DataFields } from './DataFields.tsx'
import { DataVocabularies } from './DataVocabularies.tsx'
import { FilterLinks } from './FilterLinks.tsx'

type Props = { section: keyof DataTexts['sections']; texts: DataTexts; timeline: Timeline; articleCount: number }

/** The part of a section of the data page that is made from the record, shown below its paragraphs. */
export function DataFacts({ section, texts, timeline, articleCount }: Props) {
  const locale = useLocale()
  switch (section) {
    case 'what': {
      return <Held texts={texts} timeline={timeline} articleCount={articleCount} />
    }
    case 'downloads':
      return <Downloads texts={texts} />
    case 'fields':
      return <DataFields texts={texts} />
    case 'vocabularies':
      return (
        <>
          <p>
            <Link to={pathOf({ name: 'method' }, locale)}>{texts.definitions}</Link>
          </p>
          <DataVocabularies texts={texts} timeline={timeline} />
        </>
      )
    case 'links':
      return <FilterLinks texts={texts} timeline={timeline} />
    case 'licence':
      return <FileLinks files={linked(texts.licences, { shipped: licencesAddress })} />
    case 'cite':
      return <Citation texts={texts} updated={timeline.updated} />
    default:
      return null
  }
}

/** How much of everything the record holds, with the rule by which it is counted where a page elsewhere has the number too. */
function Held({ texts, timeline, articleCount }: Omit<Props, 'section'>) {
  const locale = useLocale()
  const { moves, tours, occasions, leftOut, record } = timeline
  const text = useText()
  const rules = useTexts(ruleTexts)(milestoneCount(timeline))
  const counted = Object.entries(figuresOf(timeline, [...moves.keys()])) as [keyof Figures, number][]
  const held = { tours: tours.length, occasions: occasions.length, articles: articleCount }
  const others = Object.entries(held) as [keyof typeof held, number][]
  return (
    <Holdings
      items={[
        ...counted.map(([id, count]) => ({
          name: texts.holds[id],
          count: formatNumber(count, locale),
          rule: rules[id],
        })),
        ...record.phases.flatMap(({ id, isApart, label }) =>
          isApart && leftOut
            ? [
                {
                  name: texts.holdsApart(text(label)),
                  count: formatNumber(leftOut.moves.filter(({ phase }) => phase === id).length, locale),
                },
              ]
            : [],
        ),
        ...others.map(([id, count]) => ({ name: texts.holds[id], count: formatNumber(count, locale) })),
      ]}
    />
  )
}

function Downloads({ texts }: { texts: DataTexts }) {
  const locale = useLocale()
  return (
    <>
      <FileLinks files={linked(texts.files, recordAddresses(locale))} />
      {Object.values(texts.downloadNotes).map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        <Link to={pathOf({ name: 'corrections' }, locale)}>{texts.corrections}</Link>
      </p>
    </>
  )
}

/** Files in the order of `addresses`, each with its texts. */
function linked<Id extends string>(
  words: Readonly<Record<NoInfer<Id>, readonly [name: string, use: string]>>,
  addresses: Readonly<Record<Id, string>>,
) {
  return (Object.keys(addresses) as Id[]).map((id) => {
    const [name, use] = words[id]
    return { id, name, use, address: import.meta.env.BASE_URL + addresses[id] }
  })
}

function Citation({ texts, updated }: { texts: DataTexts; updated: string }) {
  const locale = useLocale()
  const home = useHref(pathOf({ name: 'dashboard' }, locale))
  const origin = useOrigin()
  const url = origin && origin + home
  const { plain } = citeRecord({ version: updated, url, locale, texts: citeTexts(locale) })
  return (
    <>
      <blockquote>
        <p>{plain.trim()}</p>
      </blockquote>
      <FileLinks files={linked(texts.citations, citationAddresses(locale))} />
      <p>{texts.citeEntry}</p>
    </>
  )
}

/** The origin of the site: only the browser knows it, so it is empty in a prerendered page. */
function useOrigin(): string {
  return useBrowserValue(() => window.location.origin, '')
}
