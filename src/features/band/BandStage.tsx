import { useMemo, useRef, useState } from 'react'
import type { LaneSet } from '#src/domain/lanes.ts'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { markElement } from '#src/ui/focus/marks.ts'
import { useHoverCard } from '#src/ui/overlay/useHoverCard.ts'
import styles from './BandStage.module.css'
import { BandGround } from './drawing/BandGround.tsx'
import { DensityDrawing } from './drawing/DensityDrawing.tsx'
import { EmptyWindow } from './drawing/EmptyWindow.tsx'
import { Extents } from './drawing/Extents.tsx'
import { Mark } from './drawing/Mark.tsx'
import { PostponedArrows } from './drawing/PostponedArrows.tsx'
import { useBandKeyboard } from './interaction/useBandKeyboard.ts'
import type { BandWindow } from './interaction/useBandWindow.ts'
import { useGestureCode } from './interaction/useGestureCode.ts'
import { useWheelHint } from './interaction/useWheelHint.ts'
import { layoutBand } from './layout/bandLayout.ts'
import type { BandModel } from './layout/bandModel.ts'
import { occasionOf, type PlacedMark } from './layout/placeMark.ts'
import { footHeight, laneHeightOf, lanesBottom } from './layout/sizes.ts'
import { bandTexts } from './texts.ts'
import { useBandNames } from './useBandNames.ts'
import { useCards } from './useCards.ts'

type Props = {
  timeline: Timeline
  model: BandModel
  laneSet: LaneSet
  view: BandWindow
  /** Where the record ends. */
  wholeEnd: number
  width: number
  selectedId: string | null
  today: number | null
  words: MoveWords
  /** The keyboard has moved to the mark of a move. */
  onFocusMove: (id: string) => void
}

/** The drawing of the band with its gestures, and the cards and lists of its marks. The marks are one tab stop. */
export function BandStage(props: Props) {
  const { timeline, model, laneSet, view, wholeEnd, width, selectedId, today, words, onFocusMove } = props
  const t = useTexts(bandTexts)
  const common = useTexts(commonTexts)
  const stage = useRef<HTMLDivElement>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const hint = useWheelHint()
  const { window } = view
  const locale = useLocale()
  const names = useBandNames(model, timeline)
  const layout = useMemo(
    () =>
      layoutBand(model, window, width, {
        openId: selectedId,
        names,
        titleOf: ({ moves }) => moves[0]?.title[locale] ?? '',
      }),
    [model, window, width, selectedId, names, locale],
  )
  const laneHeight = laneHeightOf(model.laneCount)
  const height = lanesBottom(model.laneCount) + footHeight
  const gestures = useGestureCode()
  const dragged = useRef(false)
  const card = useHoverCard()
  const cards = useCards()

  const { marks, labels, titles, unit } = layout
  const occasionName = (mark: PlacedMark) => {
    const id = occasionOf(mark)
    return timeline.occasions.find((occasion) => occasion.id === id)?.label[locale] ?? null
  }
  const keyboard = useBandKeyboard({ stage, model, marks, view, width, selectedId, onFocusMove })
  const lane = keyboard.lane === null ? null : laneSet.lanes[keyboard.lane]
  const opened = marks.find(({ id, moves }) => id === openId && moves.length > 1)
  return (
    <div
      ref={stage}
      role="presentation"
      className={styles.stage}
      onPointerDownCapture={() => {
        dragged.current = false
      }}
      onDragStart={(event) => event.preventDefault()}
      onClickCapture={(event) => {
        if (!dragged.current) return
        event.preventDefault()
        event.stopPropagation()
      }}
      onDoubleClick={(event) => {
        if (event.target instanceof Element && event.target.closest('[data-mark]')) return
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left
        view.zoom(event.shiftKey ? 2 : 1 / 2, window.from + (x / width) * (window.to - window.from))
      }}
    >
      {gestures && (
        <gestures.StageGestures
          target={stage}
          width={width}
          follow={view.follow}
          onDragged={() => {
            dragged.current = true
          }}
          onPlainWheel={hint.show}
        />
      )}
      <svg width="100%" height={height} className={styles.svg}>
        <BandGround
          timeline={timeline}
          laneCount={model.laneCount}
          window={window}
          wholeEnd={wholeEnd}
          width={width}
          today={today}
          labels={labels}
        />
        {layout.density && (
          <DensityDrawing
            density={layout.density}
            laneSet={laneSet}
            laneHeight={laneHeight}
            onZoom={(bin) => view.show({ from: bin.from, to: bin.to })}
          />
        )}
        <Extents marks={marks} laneSet={laneSet} laneHeight={laneHeight} width={width} />
        <PostponedArrows marks={marks} laneHeight={laneHeight} />
        <g
          role="group"
          aria-label={`${t.label}. ${t.hint}`}
          tabIndex={marks.length === 0 ? 0 : undefined}
          onKeyDown={keyboard.onKeyDown}
        >
          {marks.map((mark) => (
            <Mark
              key={mark.id}
              mark={mark}
              laneSet={laneSet}
              laneHeight={laneHeight}
              width={width}
              unit={unit}
              label={labels.find((label) => label.mark === mark.id)}
              title={titles.get(mark.id)}
              selected={mark.moves.some(({ id }) => id === selectedId)}
              expanded={mark.id === opened?.id}
              occasion={occasionName(mark)}
              focusLane={mark === keyboard.current ? keyboard.lane : null}
              words={words}
              onFocus={() => {
                keyboard.onFocusMark(mark)
                cards.load()
                card.show(mark.id)
              }}
              onBlur={() => card.hide()}
              onEnter={(event) => {
                if (event.pointerType === 'touch') return
                cards.load()
                card.showSoon(mark.id)
              }}
              onLeave={card.hideSoon}
              onTap={() => {
                cards.load()
                return card.tap(mark.id)
              }}
              onExpand={() => {
                cards.load()
                setOpenId(mark.id === openId ? null : mark.id)
              }}
            />
          ))}
        </g>
      </svg>
      {model.size === 0 && <p className={styles.nothing}>{common.selection.empty}</p>}
      {model.size > 0 && marks.length === 0 && !layout.density && (
        <EmptyWindow model={model} window={window} onReach={keyboard.reach} />
      )}
      {hint.isShown && <p className={styles.wheelHint}>{t.wheelHint(isApple() ? '⌘' : 'Ctrl')}</p>}
      <p role="status" className="visuallyHidden">
        {lane ? t.lane(lane.name) : ''}
      </p>
      {cards.code && !opened && (
        <cards.code.HoverCard
          mark={marks.find(({ id }) => id === card.id)}
          width={width}
          themes={timeline.themes}
          words={words}
          card={card}
          occasionName={occasionName}
          trigger={() => (card.id === null ? null : markElement(stage.current, card.id))}
          onExpand={(mark) => {
            card.dismiss() // otherwise it would be back when the list closes
            setOpenId(mark.id)
          }}
        />
      )}
      {cards.code && opened && (
        <cards.code.ClusterList
          key={opened.id}
          mark={opened}
          width={width}
          selectedId={selectedId}
          trigger={() => markElement(stage.current, opened.id)}
          title={occasionName(opened)}
          linkOf={words.link}
          onZoom={() => {
            setOpenId(null)
            view.show(daysOf(opened))
          }}
          onClose={() => setOpenId(null)}
        />
      )}
    </div>
  )
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent)
}

/** A window that shows the days of a mark, with a quarter of them on either side. */
function daysOf({ moves }: PlacedMark): TimeWindow {
  const first = moves.reduce((least, { span }) => Math.min(least, span.first), Infinity)
  const last = moves.reduce((most, { span }) => Math.max(most, span.last), -Infinity)
  const margin = (last + 1 - first) / 4
  return { from: first - margin, to: last + 1 + margin }
}
