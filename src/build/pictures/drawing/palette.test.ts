import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPalette } from './palette.ts'

const css = readFileSync('src/styles/tokens.css', 'utf8')

const migration = { id: 'migration', colours: { light: '#c4622d' } }

describe(readPalette, () => {
  it('takes the colours of the light scheme', () => {
    const { paper, date, themes } = readPalette(css, [migration])
    expect({ paper, date, migration: themes.migration }).toEqual({
      paper: '#fbfaf7',
      date: '#b3261e',
      migration: '#c4622d',
    })
  })

  it('names the colour that is missing', () => {
    expect(() => readPalette(css.replaceAll('--date:', '--day:'), [])).toThrow('--date')
  })
})
