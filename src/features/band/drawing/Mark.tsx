import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { spanInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { joinSentences } from '#src/i18n/typography.ts'
import { Link } from '#src/ui/Link.tsx'
import { MarkDrawing, type MarkDrawingProps } from './MarkDrawing.tsx'
import styles from './Marks.module.css'
import { bandDrawingTexts } from './texts.ts'

type Props = MarkDrawingProps & {
  expanded: boolean
  /** Whether it appears by degrees if it is added now. */
  appears: boolean
  /** The name of the occasion, where the mark has moves of one alone. */
  occasion: string | null
  words: MoveWords
  onFocus: () => void
  onBlur: () => void
  onEnter: (event: PointerEvent) => void
  onLeave: () => void
  /** A tap of a finger; true when it only showed the card, so that the link is not followed. */
  onTap: () => boolean
  onExpand: () => void
}

/** A mark of the band: a link to its only move, or a button that opens the list of its moves. */
export function Mark(props: Props) {
  const {
    mark,
    labels,
    expanded,
    appears,
    selected,
    occasion,
    words,
    onFocus,
    onBlur,
    onEnter,
    onLeave,
    onTap,
    onExpand,
  } = props
  const t = useTexts(bandDrawingTexts)
  const locale = useLocale()
  const titleOf = useTitle()
  const [only] = mark.moves
  const [isNew] = useState(appears) // as it was added: another step of the window does not make it new
  const common = {
    'data-mark': mark.id,
    'data-new': isNew || undefined,
    className: styles.mark,
    tabIndex: -1, // see useRovingFocus
    onFocus,
    onBlur,
    onPointerEnter: onEnter,
    onPointerLeave: onLeave,
  }
  if (only && mark.moves.length === 1) {
    return (
      <Link
        {...common}
        to={words.link(only)}
        draggable={false}
        data-status={only.status}
        aria-label={withLabel(words.name(only))}
        aria-current={selected ? 'true' : undefined}
        onClick={(event) => {
          // A finger cannot hover: the first tap shows the card, the next one follows the link.
          const byTouch = event.nativeEvent instanceof window.PointerEvent && event.nativeEvent.pointerType === 'touch'
          if (byTouch && onTap()) event.preventDefault()
        }}
      >
        <MarkDrawing {...props} titleText={props.title ? titleOf(only) : null} />
      </Link>
    )
  }
  const first = mark.moves.reduce((least, { span }) => Math.min(least, span.first), Infinity)
  const last = mark.moves.reduce((most, { span }) => Math.max(most, span.last), -Infinity)
  const days = {
    first,
    last,
    precision: 'day',
    interval: first !== last,
    approximate: false,
    uncertain: false,
  } as const
  const open = mark.moves.filter(({ status }) => status !== 'occurred').length
  const cluster = t.cluster(mark.moves.length, spanInWords(days, locale), mark.lacksOpen)
  const name = open > 0 ? `${cluster}. ${t.notOccurred(open)}` : cluster
  return (
    <g
      {...common}
      role="button"
      aria-label={withLabel(occasion ? `${occasion}: ${name}` : name)}
      aria-expanded={expanded}
      onClick={onExpand}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onExpand()
      }}
    >
      <MarkDrawing {...props} titleText={null} />
    </g>
  )

  /** A name that holds the words above the lanes too, as whoever speaks to the screen says what is seen. */
  function withLabel(whole: string): string {
    const seen = labels.map((one) => one.text).filter((one) => !whole.toLowerCase().includes(one.toLowerCase()))
    return joinSentences([...seen, whole])
  }
}
