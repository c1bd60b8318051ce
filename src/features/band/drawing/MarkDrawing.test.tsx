import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { makeLanes } from '#src/domain/lanes.ts'
import type { StatusId } from '#src/domain/vocabulary.ts'
import { aModelOf, restNames } from '../../../../tests/builders/band.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { placeMarks } from '../layout/placeMarks.ts'
import { MarkDrawing } from './MarkDrawing.tsx'

const window = { from: 20_000, to: 21_000 }

/** The mark of moves of one day, in their only lane: whether each circle is filled, and whether its line is dashed. */
function drawn(...statuses: StatusId[]) {
  const timeline = aTimeline(statuses.map((status, at) => aMove({ id: `m${at}`, date: '2026-03-11', status })))
  const { marks, unit } = placeMarks(aModelOf(timeline), window, 700)
  const [mark] = marks
  if (!mark || marks.length > 1) throw new Error(`${marks.length} marks`)
  const { container } = render(
    <svg>
      <MarkDrawing
        mark={mark}
        labels={[]}
        laneSet={makeLanes(timeline, 'theme', 'usual', new Map(), restNames)}
        laneHeight={26}
        width={700}
        unit={unit}
        showsKind={false}
        selected={false}
        focusLane={null}
        title={undefined}
        titleText={null}
      />
    </svg>,
  )
  return {
    circles: [...container.querySelectorAll('circle')].map((circle) => ({
      filled: circle.getAttribute('fill') === 'currentColor',
      dashed: circle.hasAttribute('stroke-dasharray'),
    })),
    isHalf: container.querySelector('path[fill="currentColor"]') !== null,
    isStruck: container.querySelector('[stroke="var(--ink)"]') !== null,
    isOutlined: container.querySelector('[data-outlined]') !== null,
  }
}

const dot = { filled: true, dashed: false }
const outline = { filled: false, dashed: false }
const dashes = { filled: false, dashed: true }

describe(MarkDrawing, () => {
  it.each<[string, StatusId[], object[], 'struck' | 'half' | null]>([
    ['a dot where all took place', ['occurred', 'occurred'], [dot], null],
    ['dashes around what took place where another is announced', ['occurred', 'announced'], [dashes, dot], null],
    ['an outline around it where another was called off', ['occurred', 'cancelled'], [outline, dot], null],
    ['dashes alone where none is known to have taken place', ['announced', 'postponed'], [dashes], null],
    ['a struck outline where all were put off or called off', ['postponed', 'cancelled'], [outline], 'struck'],
    [
      'an outline around what took place where accounts of another conflict',
      ['occurred', 'disputed'],
      [outline, dot],
      null,
    ],
    ['dashes where one is announced and accounts of another conflict', ['announced', 'disputed'], [dashes], null],
    [
      'a half-filled outline where accounts of one conflict and none took place',
      ['disputed', 'cancelled'],
      [outline],
      'half',
    ],
    ['a half-filled outline for one of which accounts conflict', ['disputed'], [outline], 'half'],
    ['dashes for one that is announced', ['announced'], [dashes], null],
  ])('draws several moves as %s', (_, statuses, circles, crossed) => {
    expect(drawn(...statuses)).toEqual({
      circles,
      isStruck: crossed === 'struck',
      isHalf: crossed === 'half',
      isOutlined: statuses.some((status) => status !== 'occurred'),
    })
  })
})
