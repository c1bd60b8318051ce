import { Link } from 'react-router'
import layout from '#src/app/moves/MovesPage.module.css'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import type { Move } from '#src/domain/move.ts'
import { nearestMoves } from '#src/domain/nearestMoves.ts'
import styles from '#src/features/entry/Entry.module.css'
import { MissingEntry } from '#src/features/entry/MissingEntry.tsx'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { Notice } from '#src/ui/page/Notice.tsx'
import { pathOf } from '#src/url/paths.ts'
import { type Address, withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import { EntryContent } from './EntryContent.tsx'
import type { OpenEntry } from './useOpenEntry.ts'

type Props = {
  entry: OpenEntry
  /** The selected moves, as positions in the timeline. */
  indices: readonly number[]
  view: View
  labels: FacetLabels
  linkOf: (move: Move) => Address
  onClearFilters: () => void
}

/** The open entry beside the list, or on a narrow screen in its place. */
export function EntryPane({ entry: { id, move, isHidden }, indices, view, labels, linkOf, onClearFilters }: Props) {
  const common = useTexts(commonTexts)
  const entryWords = useTexts(entryTexts)
  const locale = useLocale()
  const { timeline } = useTimeline()
  const dashboard = withView(pathOf({ name: 'dashboard' }, locale), view)
  return (
    <article className={layout.entryColumn} aria-label={entryWords.label}>
      <Link to={dashboard} preventScrollReset className={styles.close}>
        <Icon name="left" />
        {entryWords.back}
      </Link>
      {isHidden && (
        <Notice>
          <p>{entryWords.hidden}</p>
          <button type="button" onClick={onClearFilters}>
            {common.filters.clear}
          </button>
        </Notice>
      )}
      {move ? (
        <EntryContent key={move.id} move={move} indices={indices} labels={labels} linkOf={linkOf} />
      ) : (
        <RetiredId subject="move" id={id}>
          <DocumentHead title={common.entry.notFound} />
          <MissingEntry id={id} nearest={nearestMoves(timeline, id)} linkOf={linkOf} />
        </RetiredId>
      )}
    </article>
  )
}
