import { milestoneCount } from '#src/domain/counts/figures.ts'
import type { CoverageNotes } from '#src/domain/coverage.ts'
import type { MethodNote, MethodNotes } from '#src/domain/record.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { type KindId, kindIds, statusIds } from '#src/domain/vocabulary.ts'
import { ruleTexts } from '#src/features/figures/rules/texts.ts'
import { figuresTexts } from '#src/features/figures/texts.ts'
import { CoveredPeriods } from '#src/features/method/CoveredPeriods.tsx'
import { LeadGroups } from '#src/features/method/LeadGroups.tsx'
import { MoveLinks } from '#src/features/method/MoveLinks.tsx'
import { kindMeaning } from '#src/features/method/methodSections.ts'
import { ThemeFolds } from '#src/features/method/ThemeFolds.tsx'
import type { MethodTexts } from '#src/features/method/texts.es.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { bindWords } from '#src/i18n/typography.ts'
import { Link } from '#src/ui/Link.tsx'
import { Terms } from '#src/ui/page/Terms.tsx'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'

const figureIds = ['moves', 'countries', 'people', 'sources'] as const

type Props = {
  section: keyof MethodTexts['sections']
  texts: MethodTexts
  timeline: Timeline
  notes: MethodNotes | null
  coverage: CoverageNotes | null
  themeNotes: readonly MethodNote[]
  phaseDefinitions: readonly MethodNote[]
}

/** A list of a large record would weigh more than all other words of the page. */
const mostLinks = 60

/** The part of a section of the method page that is made from record and vocabularies, shown below its paragraphs. */
export function MethodFacts(props: Props) {
  const { section, texts, timeline, notes, coverage, themeNotes, phaseDefinitions } = props
  const common = useTexts(commonTexts)
  const figuresWords = useTexts(figuresTexts)
  const rules = useTexts(ruleTexts)
  const locale = useLocale()
  const text = useText()
  const { record, moves, updated } = timeline
  const eventsOf = (kind: KindId) => notes?.kinds.find(({ id }) => id === kind)?.text[locale]
  switch (section) {
    case 'kinds':
      return <Terms items={kindIds.map((id) => [common.kinds[id], kindMeaning(texts.kinds[id], eventsOf(id))])} />
    case 'statuses':
      return (
        <Terms
          items={[
            ...statusIds.map((id) => [common.statuses[id], texts.statuses[id]] as const),
            [common.outcomeUnknown, texts.outcomeUnknown],
          ]}
        />
      )
    case 'phases':
      return (
        <>
          <p>{[texts.phaseRule, ...(notes?.phases ?? []).map((note) => text(note.text))].join(' ')}</p>
          <Terms
            items={record.phases.map(({ id, label }) => {
              const definition = phaseDefinitions.find((phase) => phase.id === id)
              return [text(label), definition ? text(definition.text) : '']
            })}
          />
        </>
      )
    case 'places':
      return <Terms items={Object.values(texts.places)} />
    case 'dates':
      return <Terms code items={Object.entries(texts.dateForms)} />
    case 'figures':
      return (
        <>
          <Terms items={figureIds.map((id) => [figuresWords[id](2), rules(milestoneCount(timeline))[id]])} />
          <p>
            <Link to={{ pathname: pathOf({ name: 'data' }, locale), hash: '#what' }}>{texts.toHoldings}</Link>
          </p>
        </>
      )
    case 'themes':
      return <Themes texts={texts} timeline={timeline} themeNotes={themeNotes} />
    case 'coverage':
      return coverage && <CoveredPeriods coverage={coverage} />
    case 'leads':
      return <LeadGroups groups={coverage?.leads ?? []} />
    case 'merges':
      return <p>{texts.mergesResult(formatNumber(moves.length, locale), moves.length)}</p>
    case 'origins': {
      const single = moves.filter(({ originCount }) => originCount === 1)
      return (
        <>
          <p>{texts.singleOrigin(formatNumber(single.length, locale), single.length)}</p>
          {single.length > mostLinks && <p>{texts.latestAlone(formatNumber(mostLinks, locale))}</p>}
          <MoveLinks moves={single.slice(-mostLinks)} linkTo={(id) => pathOf({ name: 'move', id }, locale)} />
        </>
      )
    }
    case 'updated':
      return (
        <>
          <p>
            <time dateTime={updated}>{bindWords(texts.updatedOn(dayInWords(toDay(updated), locale)), [])}</time>
          </p>
          <p>
            <Link to={pathOf({ name: 'corrections' }, locale)}>{texts.toCorrections}</Link>
          </p>
          <p>
            <Link to={pathOf({ name: 'data' }, locale)}>{texts.toData}</Link>
          </p>
        </>
      )
    default:
      return null
  }
}

function Themes({ texts, timeline: { themes, moves }, themeNotes }: Pick<Props, 'texts' | 'timeline' | 'themeNotes'>) {
  const locale = useLocale()
  const text = useText()
  const dashboard = pathOf({ name: 'dashboard' }, locale)
  const folded = themes.flatMap(({ dossierThemes = [] }) => dossierThemes)
  const withMoves = themes.map((theme) => {
    const count = moves.filter((move) => move.themes.includes(theme.id)).length
    return {
      ...theme,
      moves: texts.themeMoves(formatNumber(count, locale), count),
      link: withOnly(dashboard, { theme: [theme.id] }),
    }
  })
  return (
    <>
      {folded.length > 0 && (
        <p>{texts.themesFolded(formatNumber(folded.length, locale), formatNumber(themes.length, locale))}</p>
      )}
      <ThemeFolds themes={withMoves} foldLabel={texts.themeFold} />
      {themeNotes.map((note) => (
        <p key={note.id}>{text(note.text)}</p>
      ))}
    </>
  )
}
