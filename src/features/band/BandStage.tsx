import { useRef } from 'react'
import type { LaneSet } from '#src/domain/lanes.ts'
import type { EmptyStretch } from '#src/domain/time/emptyStretches.ts'
import { momentAt } from '#src/domain/time/timeWindow.ts'
import type { Timeline } from '#src/domain/timeline.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { MoveWords } from '#src/i18n/moveWords.ts'
import { markElement } from '#src/ui/focus/marks.ts'
import styles from './BandStage.module.css'
import { MarkPanels } from './cards/MarkPanels.tsx'
import { useMarkCards } from './cards/useMarkCards.ts'
import { BandGround } from './drawing/BandGround.tsx'
import { DensityDrawing } from './drawing/DensityDrawing.tsx'
import { EmptyWindow } from './drawing/EmptyWindow.tsx'
import { Extents } from './drawing/Extents.tsx'
import { Mark } from './drawing/Mark.tsx'
import { PostponedArrows } from './drawing/PostponedArrows.tsx'
import { bandDrawingTexts } from './drawing/texts.ts'
import { isOnGround } from './interaction/isOnGround.ts'
import { useAppears } from './interaction/useAppears.ts'
import { useBandKeyboard } from './interaction/useBandKeyboard.ts'
import type { BandWindow } from './interaction/useBandWindow.ts'
import { useGestureCode } from './interaction/useGestureCode.ts'
import { useWheelHint, zoomKey } from './interaction/useWheelHint.ts'
import type { BandModel } from './layout/bandModel.ts'
import { captionOf } from './layout/captionOf.ts'
import { occasionOf, type PlacedMark } from './layout/placeMark.ts'
import { footHeight, laneHeightOf, lanesBottom } from './layout/sizes.ts'
import { windowOf } from './layout/windowOf.ts'
import { bandTexts } from './texts.ts'
import { useBandLayout } from './useBandLayout.ts'

type Props = {
  timeline: Timeline
  /** The whole record, of which the timeline may be a part. */
  record: Timeline
  stretches: readonly EmptyStretch[]
  model: BandModel
  laneSet: LaneSet
  view: BandWindow
  /** Where the record ends; infinite where the moves are a part of it, whose end says nothing about the time since. */
  wholeEnd: number
  width: number
  selectedId: string | null
  /** The order of the page's list. */
  newestFirst: boolean
  today: number | null
  words: MoveWords
  /** The keyboard has moved to the mark of a move. */
  onFocusMove: (id: string) => void
}

/** The drawing of the band with its gestures, and the cards and lists of its marks. The marks are one tab stop. */
export function BandStage(props: Props) {
  const { timeline, record, stretches, model, laneSet, view, wholeEnd, width, selectedId, newestFirst } = props
  const { today, words, onFocusMove } = props
  const band = useTexts(bandTexts)
  const t = useTexts(bandDrawingTexts)
  const stage = useRef<HTMLDivElement>(null)
  const group = useRef<SVGGElement>(null)
  const appears = useAppears(view.stepped)
  const hint = useWheelHint()
  const { window } = view
  const locale = useLocale()
  const layout = useBandLayout({ timeline, record, model, window, width, openId: selectedId })
  const laneHeight = laneHeightOf(model.laneCount)
  const gestures = useGestureCode()
  const dragged = useRef(false)
  const { marks, labels, titles, unit, showsKinds } = layout
  const occasionName = (mark: PlacedMark) => {
    const id = occasionOf(mark)
    return timeline.occasions.find((occasion) => occasion.id === id)?.label[locale] ?? null
  }
  const keyboard = useBandKeyboard({ stage, group, model, marks, view, width, selectedId, onFocusMove })
  const { cards, card, pointedY, openId, setOpenId, handlersOf } = useMarkCards(stage, keyboard.onFocusMark)
  const lane = keyboard.lane === null ? null : laneSet.lanes[keyboard.lane]
  const isOpen = ({ moves }: PlacedMark) => moves.some(({ id }) => id === selectedId)
  const opened = marks.find(({ id, moves }) => id === openId && moves.length > 1)
  return (
    <div
      ref={stage}
      role="presentation"
      className={styles.stage}
      data-caption={captionOf(layout) ?? undefined} // for Legend.module.css
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
        if (!isOnGround(event.target)) return
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left
        view.zoom(event.shiftKey ? 2 : 1 / 2, momentAt(window, width, x))
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
      <svg width="100%" height={lanesBottom(model.laneCount) + footHeight} className={styles.svg}>
        <BandGround
          timeline={timeline}
          stretches={stretches}
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
        <PostponedArrows marks={marks} laneHeight={laneHeight} unit={unit} />
        <g
          ref={group}
          role="group"
          aria-label={`${band.label}. ${t.hint}`}
          tabIndex={marks.length === 0 ? 0 : -1}
          onKeyDown={keyboard.onKeyDown}
        >
          {marks.map((mark) => (
            <Mark
              key={`${mark.moves.length > 1} ${mark.id}`} // what comes apart is another element
              mark={mark}
              laneSet={laneSet}
              laneHeight={laneHeight}
              width={width}
              unit={unit}
              showsKind={showsKinds || isOpen(mark)}
              labels={labels.filter((label) => label.mark === mark.id)}
              title={titles.get(mark.id)}
              selected={isOpen(mark)}
              appears={appears}
              expanded={mark.id === opened?.id && cards.code !== null}
              occasion={occasionName(mark)}
              focusLane={mark === keyboard.current ? keyboard.lane : null}
              words={words}
              {...handlersOf(mark)}
            />
          ))}
        </g>
      </svg>
      {marks.length === 0 && !layout.density && <EmptyWindow model={model} window={window} onReach={keyboard.reach} />}
      {hint.isShown && <p className={styles.wheelHint}>{t.wheelHint(zoomKey())}</p>}
      <p role="status" className="visuallyHidden">
        {lane ? t.lane(lane.name) : ''}
      </p>
      <MarkPanels
        cards={cards}
        marks={marks}
        opened={opened}
        card={card}
        width={width}
        laneCount={model.laneCount}
        pointedY={pointedY}
        newestFirst={newestFirst}
        selectedId={selectedId}
        themes={timeline.themes}
        words={words}
        occasionName={occasionName}
        elementOf={(id) => markElement(stage.current, id)}
        onOpen={setOpenId}
        onZoom={(mark) => {
          keyboard.focusOnceDrawn(mark.id)
          view.show(windowOf(mark))
        }}
      />
    </div>
  )
}
