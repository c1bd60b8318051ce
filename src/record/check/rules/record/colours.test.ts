import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aTheme, aThemesFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { contrastOf, grounds } from '../../contrast.ts'

const file = 'data/themes.json'
const withColours = (light: string, dark: string) => aThemesFile([aTheme('security', { colours: { light, dark } })])

describe('the colours of themes', () => {
  it.each([
    ['#a0a0a0', '#6fa8dc', 'light', 'light paper #fbfaf7', 'Choose a darker one'],
    ['#1d4f7c', '#4a4a55', 'dark', 'dark surface #1b1f24', 'Choose a lighter one'],
  ])('stand out from the ground, unlike %s and %s', (light, dark, scheme, ground, cure) => {
    const value = scheme === 'light' ? light : dark
    expect(problemsOf(withColours(light, dark))).toEqual([
      problemAt(file, `themes[0].colours.${scheme}`, value, ground, cure),
    ])
  })

  it.each([
    ['#1D4F7C', 'Write "#1d4f7c"'],
    ['abc', 'Write "#aabbcc"'],
    ['navy', 'as "#1d4f7c"'],
  ])('are written as #rrggbb, unlike %s', (light, cure) => {
    expect(problemsOf(withColours(light, '#6fa8dc'))).toEqual([
      problemAt(file, 'themes[0].colours.light', light, 'no colour', cure),
    ])
  })

  it('are two', () => {
    expect(problemsOf(aThemesFile([aTheme('security', { colours: { light: '#1d4f7c' } })]))).toMatchObject([
      { file, path: 'themes[0].colours.dark', wrong: 'The field "dark" is missing.' },
    ])
  })
})

describe(contrastOf, () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54], // the lightest grey that is readable on white
  ])('of %s and %s is %d, whichever comes first', (a, b, ratio) => {
    expect(contrastOf(a, b)).toBeCloseTo(ratio, 2)
    expect(contrastOf(b, a)).toBeCloseTo(ratio, 2)
  })
})

describe('grounds', () => {
  it('are those of the styles', () => {
    const css = readFileSync(resolve(import.meta.dirname, '../../../../styles/tokens.css'), 'utf8')
    const [light, ...dark] = css.split('color-scheme: dark;')
    expect(dark).toHaveLength(2)
    for (const name of ['paper', 'surface'] as const) {
      expect(colourIn(light, name)).toBe(grounds.light[name])
      for (const part of dark) expect(colourIn(part, name)).toBe(grounds.dark[name])
    }
  })
})

function colourIn(text: string | undefined, name: string): string | undefined {
  return new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(text ?? '')?.[1]
}
