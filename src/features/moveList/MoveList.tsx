import { Fragment, lazy, memo, Suspense, useMemo } from 'react'
import type { Move } from '#src/domain/move.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Prerendered } from '#src/ui/browser/Prerendered.tsx'
import { useBrowserValue } from '#src/ui/browser/useBrowserValue.ts'
import { useIsPrinting } from '#src/ui/browser/useIsPrinting.ts'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { lazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import { plainMarks, useMarks } from '#src/ui/MarksContext.ts'
import { Failure } from '#src/ui/page/Failure.tsx'
import { firstRows } from './arrangement/firstRows.ts'
import { listParts } from './arrangement/listParts.ts'
import { type ListSort, listSections, type ListSection as Section } from './arrangement/listSections.ts'
import { ListSection, roomFor } from './ListSection.tsx'
import styles from './MoveList.module.css'
import type { QuietLinesProps } from './quiet/QuietLines.tsx'
import { quietCode } from './quietCode.ts'
import type { RowProps } from './rowProps.ts'
import { moveListTexts } from './texts.ts'
import { useGrowingRows } from './useGrowingRows.ts'

type Props = Omit<RowProps, 'lanes'> & {
  /** The selected moves, in order of time; by relevance the best first. */
  moves: readonly Move[]
  occasions: readonly { id: string; label: Texts }[]
  /** The whole record, of which the list may have a part. */
  record: Timeline
  sort: ListSort
  /** Whether upright lanes stand beside the rows. Their code loads when they do; until then the rows stand alone. */
  hasLanes: boolean
  /** How many moves the built page holds, from the top: the rest follows when the app has taken the page over. */
  inPage: number
  /** Of the build alone: where a month leads that the page holds no longer. */
  monthTo?: ((year: string, month: string) => { pathname: string; search: string; hash: string }) | undefined
}

/** Of the server alone: the condition leaves both the code and its import out of the browser's. */
const Beyond = import.meta.env.SSR
  ? lazy(async () => ({ default: (await import('./beyond/Beyond.tsx')).Beyond }))
  : null

/** For lists that are not rendered whole. */
const farCode = lazyCode(() => import('./FarPart.tsx'))

const lanesCode = lazyCode(() => import('./lanesCode.ts'))

/** Up to how many moves the whole list is rendered at once, so that find in page includes all of it; paper always does. */
const wholeList = 400

/**
 * The moves of the band as text: by month, the newest or the oldest first, or as they come where they stand by relevance;
 * with lanes, the timeline turned upright.
 */
export const MoveList = memo(function MoveList(props: Props) {
  const { moves, occasions, record, sort, hasLanes, inPage, monthTo, ...row } = props
  const t = useTexts(moveListTexts)
  const { panel } = useTexts(commonTexts)
  const { code, hasFailed } = useLaterCode(lanesCode, hasLanes)
  const lanes = hasLanes ? code : null
  const sections = useMemo(() => listSections(moves, sort), [moves, sort])
  const first = useMemo(() => firstRows(sections, inPage), [sections, inPage])
  const end = first.findLast(({ month }) => month) // of what the page holds of the months; none of `sections`
  const isFound = useMarks() !== plainMarks
  const rendered = moves.length <= wholeList ? moves.length : inPage
  const rows = useGrowingRows(moves, moves.length, rendered, isFound)
  const eager = useMemo(() => itemsHeld(sections, Math.min(rows, rendered)), [sections, rows, rendered])
  const isTakenOver = useBrowserValue(() => true, false)
  const isGrown = rows >= moves.length
  const own = useMemo(() => {
    if (isGrown) return sections
    const there = itemsHeld(sections, rows)
    return sections.filter(({ key }) => there.has(key))
  }, [sections, rows, isGrown])
  const isWhole = moves.length <= wholeList || sort === 'relevance'
  const isPrinting = useIsPrinting()
  const far = useLaterCode(farCode, !isWhole)
  const shown = isTakenOver && (isWhole || far.code || far.hasFailed) ? own : first
  const parts = useMemo(
    () => listParts(shown, ({ key }) => isWhole || !far.code || eager.has(key)),
    [shown, isWhole, far.code, eager],
  )
  const isNewestFirst = sort === 'desc'
  const occasionLabels = useMemo(() => new Map(occasions.map(({ id, label }) => [id, label])), [occasions])
  return (
    <section
      aria-label={t.label}
      aria-busy={!isGrown || undefined}
      className={styles.list}
      data-lanes={lanes !== null || undefined}
      data-ranked={sort === 'relevance' || undefined}
    >
      {hasLanes && !code && hasFailed && <Failure title={panel.failed} action={panel.reload} />}
      {lanes && <lanes.LaneHeads themes={row.themes} />}
      {parts.map(({ at, year, sections: together }) =>
        far.code && year !== null ? (
          <far.code.FarPart key={year} year={year} sections={together} isPrinting={isPrinting}>
            {() => together.map((_, index) => sectionAt(at + index))}
          </far.code.FarPart>
        ) : (
          sectionAt(at)
        ),
      )}
      {/* At the end in either order: the list begins with a move. */}
      {isNewestFirst ? (
        <Quiet record={record} above={undefined} below={shown[0]} isNewestFirst />
      ) : (
        isGrown && <Quiet record={record} above={shown.at(-1)} below={undefined} isNewestFirst={false} />
      )}
      {!isGrown && <div style={roomFor(moves.length - rows)} />}
    </section>
  )

  function sectionAt(at: number) {
    const section = shown[at]
    if (!section) return null
    return (
      <Fragment key={section.key}>
        {(at > 0 || !isNewestFirst) && (
          <Quiet record={record} above={shown[at - 1]} below={section} isNewestFirst={isNewestFirst} />
        )}
        <ListSection
          section={section}
          occasionLabels={occasionLabels}
          isAlone={sections.length === 1}
          eagerItems={isPrinting ? section.items.length : (eager.get(section.key) ?? 0)}
          lanes={lanes}
          {...row}
        />
        {section === end && (
          <Prerendered>
            {Beyond && monthTo && <Beyond sections={sections} first={first} monthTo={monthTo} />}
          </Prerendered>
        )}
      </Fragment>
    )
  }
})

/** How many items the sections have that hold this many moves from the top. */
function itemsHeld(sections: readonly Section[], rows: number): ReadonlyMap<string, number> {
  return new Map(firstRows(sections, rows).map(({ key, items }) => [key, items.length]))
}

/** Its code loads later: until it has, the built page shows what the build made of it. */
function Quiet(props: QuietLinesProps) {
  return (
    <Suspense>
      <LoadedQuiet {...props} />
    </Suspense>
  )
}

function LoadedQuiet(props: QuietLinesProps) {
  const code = useLazyCode(quietCode)
  return code && <code.QuietLines {...props} />
}
