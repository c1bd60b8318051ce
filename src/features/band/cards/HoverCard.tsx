import type { Theme } from '#src/domain/move.ts'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { statusFact } from '#src/i18n/statusWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import { Link } from '#src/ui/Link.tsx'
import { Overlay } from '#src/ui/overlay/Overlay.tsx'
import type { HoverCardState } from '#src/ui/overlay/useHoverCard.ts'
import { bandDrawingTexts } from '../drawing/texts.ts'
import type { PlacedMark } from '../layout/placeMark.ts'
import { cardPlace } from './cardPlace.ts'
import styles from './HoverCard.module.css'
import { inOrder } from './inOrder.ts'

type Props = {
  mark: PlacedMark | undefined
  themes: readonly Theme[]
  width: number
  laneCount: number
  /** The height in the drawing at which the pointer came to the mark. */
  pointedY: number
  newestFirst: boolean
  words: MoveWords
  card: HoverCardState
  /** The element of the mark. */
  trigger: () => SVGElement | null
  /** The name of the occasion, where a mark has moves of one alone. */
  occasionName: (mark: PlacedMark) => string | null
  onExpand: (mark: PlacedMark) => void
}

/** The card beside a mark: for one move its date, title, place and themes; for several how many, and a button for their list. */
export function HoverCard(props: Props) {
  const { mark, themes, width, laneCount, pointedY, newestFirst, words, card, trigger, occasionName, onExpand } = props
  const common = useTexts(commonTexts)
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const text = useText()
  const titleOf = useTitle()
  const [only] = mark?.moves ?? []
  if (!mark || !only) return null
  const isSingle = mark.moves.length === 1
  return (
    <Overlay
      isHint
      trigger={trigger}
      className={styles.card}
      style={cardPlace(mark, pointedY, laneCount, width)}
      onClose={card.dismiss}
      onPointerEnter={card.keep}
      onPointerLeave={card.hideSoon}
    >
      {isSingle ? (
        <>
          <DottedLine className={styles.cardDate}>
            {spanInWords(only.span, locale)}
            {statusFact(only, common)}
          </DottedLine>
          <p className={styles.cardTitle}>
            <Link to={words.link(only)} tabIndex={-1}>
              {titleOf(only)}
            </Link>
          </p>
          <DottedLine>
            {common.kinds[only.kind]}
            {words.place(only)}
          </DottedLine>
          <p className={styles.cardThemes}>
            {themes
              .filter(({ id }) => only.themes.includes(id))
              .map(({ id, label }) => (
                <span key={id} data-theme={id}>
                  {text(label)}
                </span>
              ))}
          </p>
          <p className={styles.cardNote}>{common.sources(only.sources.length)}</p>
        </>
      ) : (
        <>
          <p className={styles.cardTitle}>{t.clusterTitle(mark.moves.length, occasionName(mark))}</p>
          <ul>
            {inOrder(mark.moves, newestFirst)
              .slice(0, 4)
              .map((move) => (
                <li key={move.id}>{titleOf(move)}</li>
              ))}
          </ul>
          <button type="button" tabIndex={-1} onClick={() => onExpand(mark)}>
            {t.openCluster}
          </button>
        </>
      )}
    </Overlay>
  )
}
