import { describe, expect, it } from 'vitest'
import { aMoveFile, aRecordFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/record.json'
const aPhase = (id: string, from?: string) => ({
  id,
  label: texts(id),
  definition: texts(id),
  inSentence: texts(id),
  ...(from && { from }),
})
const withPhases = (...phases: object[]) => aRecordFile({ phases })

describe('phases', () => {
  it.each([
    ['one without a beginning', [aPhase('only')]],
    ['one with a beginning', [aPhase('only', '2025-12-14')]],
    ['several of which the first is open', [aPhase('a'), aPhase('b', '2025-12-14'), aPhase('c', '2026-03-11')]],
  ])('can be %s', (_, phases) => {
    expect(problemsOf(withPhases(...phases))).toEqual([])
  })

  it.each(['2025-12-14', '2025-12-01'])('follow one another in time, so that %s is none after 2025-12-14', (from) => {
    expect(problemsOf(withPhases(aPhase('a', '2025-12-14'), aPhase('b', from)))).toEqual([
      problemAt(file, 'phases[1].from', from, '"b" does not begin after "a"', 'in order of time'),
    ])
  })

  it('have a first day each but for the first', () => {
    const problems = problemsOf(withPhases(aPhase('a'), aPhase('b'), aPhase('c', '2025-12-14')))
    expect(problems).toMatchObject([
      { file, path: 'phases[1]', wrong: expect.stringContaining('"b" has no first day') },
    ])
  })

  it('begin on days of the calendar', () => {
    expect(problemsOf(withPhases(aPhase('a', '2025-02-30')))).toEqual([
      problemAt(file, 'phases[0].from', '2025-02-30', 'no such day', 'Correct'),
    ])
    expect(problemsOf(aRecordFile({ firstDay: '2025-13-01' }))).toEqual([
      problemAt(file, 'firstDay', '2025-13-01', 'no such day', 'Correct'),
    ])
  })

  it('have an id each', () => {
    expect(problemsOf(withPhases(aPhase('a'), aPhase('a', '2025-12-14')))).toEqual([
      problemAt(file, 'phases[1].id', 'a', 'entry 1 of "phases"', 'its own id'),
    ])
  })

  it('are at least one', () => {
    expect(problemsOf(withPhases())).toEqual([problemAt(file, 'phases', [], 'is empty', 'at least one')])
  })

  it('cover the first day of the record', () => {
    const record = aRecordFile({ firstDay: '2025-12-13', phases: [aPhase('a', '2025-12-14')] })
    expect(problemsOf(record)).toEqual([
      problemAt(file, 'firstDay', '2025-12-13', 'begins on 2025-12-14', 'Write 2025-12-14 or a later day'),
    ])
  })

  it('cover every move', () => {
    const record = withPhases(aPhase('a', '2025-12-14'))
    expect(problemsOf(record, aMoveFile({ date: '2025-12-13' }))).toEqual([
      problemAt('data/moves/quito.json', 'date', '2025-12-13', 'before the first phase', 'Correct the date, or leave'),
    ])
    expect(problemsOf(record, aMoveFile({ date: '2025-12-13/2025-12-14' }))).toEqual([])
  })
})
