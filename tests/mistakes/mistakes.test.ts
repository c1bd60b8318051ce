import { describe, expect, it } from 'vitest'
import { loadSpellers } from '#src/build/commands/spellers.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { judgementNames, judgements } from '#src/record/check/judgements.ts'
import { updatedRule } from '#src/record/check/rules/dates/updated.ts'
import { rules } from '#src/record/check/rules.ts'
import { spellingRule } from '#src/record/check/spelling/spellingRule.ts'
import type { DataFile } from '#src/record/dataset.ts'
import type { Problem } from '#src/record/problem.ts'
import { smallRecordFiles } from '../builders/smallRecord.ts'
import { factMistakes } from './factMistakes.ts'
import { formMistakes } from './formMistakes.ts'
import { judgedMistakes } from './judgedMistakes.ts'
import { lifeMistakes } from './lifeMistakes.ts'
import { text as change } from './mistake.ts'
import { silentMistakes } from './silentMistakes.ts'
import { textMistakes } from './textMistakes.ts'

const words = {
  charged: { es: ['brillante', 'nefasto'], en: ['brilliant', 'disastrous', 'nefarious'] },
  names: ['Bogotá', 'Vox', 'Murmu', 'Modi', 'Galvarino', 'Apablaza', 'Ulloa'],
  spelling: { es: ['balotaje'], en: ['el', 'mundo'] },
}
const sound = [...smallRecordFiles(), { path: 'data/words.json', text: JSON.stringify(words) }]
const earlier = new Map(
  sound
    .filter(({ path }) => path.startsWith('data/moves/'))
    .map(({ path, text }) => [path, JSON.parse(text) as unknown]),
)
const asked = { ...judgements, spelling: spellingRule(loadSpellers()), updated: updatedRule(earlier) }
const mistakes = [
  ...silentMistakes,
  ...judgedMistakes,
  ...formMistakes,
  ...factMistakes,
  ...textMistakes,
  ...lifeMistakes,
]

const reported = mistakes.flatMap(({ name, make, expected }) => ('rule' in expected ? [{ name, make, expected }] : []))
const allowed = mistakes.flatMap(({ name, make, expected }) =>
  'allowed' in expected ? [{ name, make, reason: expected.allowed }] : [],
)

/** The day after the last revision of the record. */
const today = toDay('2026-12-01')

function problemsOf(files: readonly DataFile[]): Problem[] {
  const { problems, warnings } = checkDataset(files, today, asked)
  return [...problems, ...warnings]
}

/** Claims take up a part of the article of the record, and not all its sources: those warnings are there before any mistake. */
const before = problemsOf(sound)
const known = new Set(before.map(({ wrong, path }) => JSON.stringify([path, wrong])))

function check(files: readonly DataFile[]) {
  return problemsOf(files)
    .filter(({ wrong, path }) => !known.has(JSON.stringify([path, wrong])))
    .map(({ level, rule, file, path }) => ({ level, rule, file, path }))
}

describe('a mistake', () => {
  it('is not yet in the record that it is made in', () => {
    expect(new Set(before.map(({ rule }) => rule))).toEqual(new Set(['unquoted', 'unused-source']))
  })

  it.each(reported)('is found: $name', ({ make, expected }) => {
    expect(check(make(sound))).toContainEqual({ ...expected, file: `data/${expected.file}` })
  })

  /** What is no JSON has no parts; and of a broken file it is not known that a rule gives no warning. */
  const needsWhole = new Set([
    'form',
    'json',
    'an acceptance of what is not there',
    'an acceptance that nothing in the article needs',
  ])

  it.each(reported.filter(({ name, expected }) => !needsWhole.has(name) && !needsWhole.has(expected.rule)))(
    'is found beside a fault in the shape of its file: $name',
    ({ make, expected }) => {
      const stray = change(expected.file, '{', '{ "stray": 1,')
      expect(check(stray(make(sound)))).toContainEqual({ ...expected, file: `data/${expected.file}` })
    },
  )

  it.each(allowed)('is allowed: $name, since $reason', ({ make }) => {
    expect(check(make(sound))).toEqual([])
  })

  it('is one of at least 91, with a name of its own', () => {
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length)
    expect(mistakes.length).toBeGreaterThanOrEqual(91)
  })

  it('can be made against every rule that judges', () => {
    const covered = new Set(reported.map(({ expected }) => expected.rule))
    const names = [...Object.keys(rules), ...judgementNames]
    expect(names.filter((name) => !covered.has(name))).toEqual([])
  })
})
