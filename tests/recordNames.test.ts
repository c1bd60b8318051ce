import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ourPublishInput } from './builders/ourPublishInput.ts'

const source = resolve(import.meta.dirname, '../src')
const { dataset } = ourPublishInput()
const { subject, site, home, firstDay, phases } = dataset.record

/** What says whom and what the record in data/ is about: it stands there, and the code takes it from there. */
const names = [
  subject.name,
  subject.shortName,
  ...Object.values(site.name),
  ...Object.values(home.name),
  ...Object.values(home.capital.city),
  home.timeZone,
  ...dataset.moves.flatMap(({ counterparts }) => counterparts.flatMap(({ id, name }) => [id, name])),
  ...dataset.articles.map(({ id }) => id),
]
/** Words that mean something else outside quotation marks. */
const ids = [
  site.id,
  subject.id,
  home.country,
  firstDay,
  ...phases.flatMap(({ id, from }) => (from === undefined ? [id] : [id, from])),
  ...dataset.themes.map(({ id }) => id),
  ...[...dataset.tours, ...dataset.occasions].flatMap(({ id, label, highlight = label }) =>
    [id].concat(Object.values(label), Object.values(highlight)),
  ),
  ...dataset.occasions.flatMap(({ inSentence }) => Object.values(inSentence)),
]
const named = new RegExp(`(?<![\\p{L}\\d])(?:${[...new Set(names)].map(escaped).join('|')})(?![\\p{L}\\d])`, 'u')
const quoted = new RegExp(`(['"\`])(?:${[...new Set(ids)].map(escaped).join('|')})\\1`)
/** What is derived from the names of this record's country, and its days in words. */
const derived = /chilen|14 (?:de )?(?:diciembre|December)|11 (?:de )?(?:marzo|March)/i

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(?:tsx?|mjs|css)$/.test(path) && !/\.test\.tsx?$/.test(path))

describe('the code in src/', () => {
  it('names no person, country, theme, tour, occasion or day of the record in data/', () => {
    expect(files.flatMap(namingLines)).toEqual([])
  })

  it('would be found out', () => {
    expect(
      ['a day outside Chile', "const home = 'CL'", '/** As Kast does. */', "theme === 'trade'", '"Inauguration"'].every(
        isNaming,
      ),
    ).toBe(true)
    expect(['Santiagueño', 'CLOSED', 'trade', 'an inauguration', "locale: 'es-CL'"].some(isNaming)).toBe(false)
  })
})

function namingLines(path: string): string[] {
  const lines = readFileSync(join(source, path), 'utf8').split('\n')
  return lines.flatMap((line, at) => (isNaming(line) ? [`${path}:${at + 1}: ${line.trim()}`] : []))
}

function isNaming(line: string): boolean {
  return named.test(line) || quoted.test(line) || derived.test(line)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
