import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Move } from '#src/domain/move.ts'
import { themeIds } from '../../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { drawFaint, drawHighlighted, drawKindMark } from './drawing.tsx'
import { readPalette } from './palette.ts'
import { stage } from './stage.ts'

const coloured = themeIds.map((id, at) => ({ id, colours: { light: `#00000${at}` } }))
const palette = readPalette(readFileSync('src/styles/tokens.css', 'utf8'), coloured)
const others = [aMove({ id: 'first', date: '2025-12-14' }), aMove({ id: 'last', date: '2026-09-09' })]

function framed(changes: Partial<Move>): string {
  return drawHighlighted(aTimeline([...others, aMove({ id: 'one', ...changes })]), new Set(['one']), palette)
}

/** The red line that leads from the frame to the axis. */
const stem = new RegExp(`<path d="M[\\d.]+ \\d+V${stage.height}" stroke="${palette.date}"`)
const axisBar = new RegExp(`<rect x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)"[^>]+ fill="${palette.date}"`)
const strike = new RegExp(`<path d="M[^"]+" stroke="${palette.ink}" stroke-width="[\\d.]+"></path></g>`)

const radii = (svg: string) => [...svg.matchAll(/<circle[^>]* r="([\d.]+)"/g)].map(([, radius]) => Number(radius))

describe(drawHighlighted, () => {
  it.each([
    ['2026-01-07', true, false],
    ['2026-01-06/2026-01-07', true, true],
    ['2026-01-07~', false, true],
    ['2026-05~', false, true],
    ['2026-05', false, true],
  ])('connects the frame with the days of %s only when they are known', (date, hasStem, hasBar) => {
    expect([stem.test(framed({ date })), axisBar.test(framed({ date }))]).toEqual([hasStem, hasBar])
  })

  it('draws a month as bars of its width', () => {
    const svg = framed({ date: '2026-05~', themes: ['security', 'trade'] })
    const width = axisBar.exec(svg)?.[2]
    expect(Number(width)).toBeGreaterThan(100)
    expect(svg.match(new RegExp(`width="${width}"`, 'g'))).toHaveLength(3) // on the axis and in both lanes
  })

  it('draws the days of a month as a pale bar among other moves as well', () => {
    const pale = new RegExp(`<rect [^>]*fill="${palette.themes.security}" opacity="0.2"`)
    expect(drawHighlighted(aTimeline([...others, aMove({ id: 'one', date: '2026-05~' })]), null, palette)).toMatch(pale)
    expect(
      drawHighlighted(aTimeline([...others, aMove({ id: 'one', date: '2026-05-07' })]), null, palette),
    ).not.toMatch(pale)
  })

  it('draws moves that would overlap as a larger dot, whose area is their number', () => {
    const crowd = aTimeline([...others, ...['a', 'b', 'c'].map((id) => aMove({ id, date: '2026-03-11' }))])
    expect(radii(drawHighlighted(crowd, null, palette)).some((radius) => radius > 5)).toBe(true)
    expect(drawFaint(crowd, palette)).not.toContain('<text')
  })
})

describe(drawFaint, () => {
  it('draws all moves, with hollow marks unfilled', () => {
    const timeline = aTimeline([...others, aMove({ id: 'one', kind: 'reception', themes: ['trade'] })])
    expect(drawFaint(timeline, palette)).toContain(palette.themes.trade)
    expect(drawFaint(timeline, palette)).not.toContain(palette.paper)
  })
})

describe(drawKindMark, () => {
  const size = { width: 34, height: 24 }

  it('is filled for what took place, dashed for what is announced, half filled for what is disputed, struck through for what did not take place', () => {
    const looks = (['occurred', 'announced', 'postponed', 'cancelled', 'disputed'] as const).map((status) => {
      const svg = drawKindMark({ shape: 'disc', status }, size, palette)
      const isFilled = /<circle [^>]*fill="currentColor"/.test(svg)
      const isHalf = /<path d="M[^"]+Z" fill="currentColor"/.test(svg)
      return [isFilled, isHalf, svg.includes('stroke-dasharray'), strike.test(svg)]
    })
    expect(looks).toEqual([
      [true, false, false, false],
      [false, false, true, false],
      [false, false, false, true],
      [false, false, false, true],
      [false, true, false, false],
    ])
  })
})
