import { useQuery } from '@tanstack/react-query'
import type { Move, MoveDetail } from '#src/domain/move.ts'
import { movesWith } from '#src/domain/movesWith.ts'
import { relatedTo } from '#src/domain/related.ts'
import { TripMap } from '#src/features/charts/map/TripMap.tsx'
import styles from '#src/features/entry/Entry.module.css'
import { EntryFacts } from '#src/features/entry/EntryFacts.tsx'
import { MoveLinks, RelatedMoves } from '#src/features/entry/EntryLinks.tsx'
import { Sources } from '#src/features/entry/Sources.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'
import { pathOf } from '#src/url/paths.ts'
import { type Address, withOnly } from '#src/url/viewAddress.ts'
import { useEvidence } from './useEvidence.ts'
import { useUnfoldTarget } from './useUnfoldTarget.ts'

type Props = { move: Move; labels: FacetLabels; linkOf: (move: Move) => Address }

/** Beside an entry: its sources, the same trip and its map, who took part, themes, related moves. */
export function EntryAside({ move, labels, linkOf }: Props) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  const { timeline } = useTimeline()
  // Loading and failure are shown by the evidence.
  const { data: detail = null } = useQuery(moveQuery(move.id))
  const related = relatedTo(timeline, move)
  const occasion = timeline.occasions.find(({ id }) => id === move.occasion)
  const home = pathOf({ name: 'dashboard' }, locale)
  return (
    <div className={styles.aside}>
      {detail && <SourcesOf move={move} detail={detail} />}
      <div className={styles.onward}>
        <MoveLinks heading={t.sameTour} moves={related.tour} linkOf={linkOf} />
        <TripMap timeline={timeline} move={move} countryName={(code) => labels.country.get(code) ?? code} />
        <EntryFacts
          move={move}
          detail={detail}
          occasion={
            occasion
              ? {
                  label: occasion.label,
                  count: movesWith(timeline, 'occasion', occasion.id).length,
                  link: withOnly(home, { occasion: [occasion.id] }),
                }
              : null
          }
          themes={timeline.themes}
          themeLink={(theme) => withOnly(home, { theme: [theme.id] })}
          countryName={(code) => labels.country.get(code) ?? code}
          countryLink={(code) => pathOf({ name: 'country', id: code }, locale)}
          personLink={(id) => pathOf({ name: 'person', id }, locale)}
        />
        <RelatedMoves related={related} linkOf={linkOf} />
      </div>
    </div>
  )
}

function SourcesOf({ move, detail }: { move: Move; detail: MoveDetail }) {
  useUnfoldTarget() // the sources may come after the evidence
  return (
    <Sources
      {...useEvidence(detail)}
      single={move.originCount === 1}
      isUsed={(source) => detail.claims.some(({ sources }) => sources.includes(source))}
    />
  )
}
