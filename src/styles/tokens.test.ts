import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { contrastOf, leastContrast } from '#src/record/check/contrast.ts'

const css = readFileSync(fileURLToPath(new URL('tokens.css', import.meta.url)), 'utf8')
const [light = {}, darkBySystem = {}, darkByChoice = {}] = css
  .split(':root')
  .slice(1)
  .map((block) =>
    Object.fromEntries([...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value])),
  )

/** What WCAG 2.2 asks of text (1.4.3). */
const leastOfText = 4.5

/** On which grounds texts of a colour stand. */
const texts: Record<string, readonly string[]> = {
  ink: ['paper', 'surface', 'wash', 'action-wash', 'mark', 'mark-strong', 'notice'],
  'ink-soft': ['paper', 'surface', 'wash', 'action-wash', 'mark', 'notice'],
  'ink-muted': ['paper', 'surface', 'wash'],
  action: ['paper', 'surface', 'wash', 'action-wash', 'notice'],
  date: ['paper', 'surface', 'wash'],
  'ink-inverse': ['ink', 'action'],
}

/** What carries meaning without being text: strokes of the timeline, the ring of the focus. */
const graphics: Record<string, readonly string[]> = {
  stroke: ['paper', 'surface'],
  action: ['paper', 'surface', 'wash'],
}

describe.each([
  ['light', light],
  ['dark', { ...light, ...darkByChoice }],
])('the colours of the %s scheme', (_, colours) => {
  it.each(pairsOf(texts))('%s can be read on %s', (text, ground) => {
    expect(contrastOf(colours[text] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(leastOfText)
  })

  it.each(pairsOf(graphics))('%s can be told from %s', (graphic, ground) => {
    expect(contrastOf(colours[graphic] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(leastContrast)
  })
})

it('a dark scheme is the same whether the system or the reader asks for it', () => {
  expect(darkBySystem).toEqual(darkByChoice)
  expect(Object.keys(darkByChoice).length).toBeGreaterThan(10)
})

function pairsOf(grounds: Record<string, readonly string[]>): [string, string][] {
  return Object.entries(grounds).flatMap(([name, on]) => on.map((ground): [string, string] => [name, ground]))
}
