import { describe, expect, it } from 'vitest'
import { aMoveFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const outcomeNote = texts('Nothing is known.')
const lima = aMoveFile({ id: 'lima', date: '2026-03' })
const disagreements = texts('One says that it took place, the other that it did not.')
const postponed = { status: 'postponed', postponedTo: 'lima' }

describe('status', () => {
  it.each([
    { status: 'occurred', date: '2026-08-01' },
    { status: 'occurred', date: '2026-08' },
    { status: 'announced', date: '2026-08-01' },
    { status: 'announced', date: '2026-07', outcomeNote },
    { status: 'cancelled', date: '2026-09' },
    { status: 'disputed', date: '2026-08-01', disagreements },
    { ...postponed, date: '2026-02-10' },
    { ...postponed, date: '2026-03-10' },
    { status: 'postponed', outcomeNote }, // no new date is known, and the note says so
  ])('agrees with the calendar: %j', (changes) => {
    expect(problemsOf(aMoveFile(changes), lima)).toEqual([])
  })

  it.each([
    [{ date: '2026-08-02' }, 'status', 'occurred', 'cannot have occurred', 'Write "announced"'],
    [{ date: '2026-07-30/2026-08-02' }, 'status', 'occurred', 'cannot have occurred', 'Write "announced"'],
    [
      { status: 'disputed', date: '2026-08-02', disagreements },
      'status',
      'disputed',
      'cannot yet conflict',
      'Write "announced"',
    ],
    [{ status: 'disputed' }, 'status', 'disputed', 'nothing says what each', 'Add "disagreements"'],
    [{ status: 'disputed', disagreements, outcomeNote }, 'outcomeNote', outcomeNote, 'belongs only', 'Remove it'],
    [{ status: 'announced' }, 'status', 'announced', 'has gone by', 'add "outcomeNote"'],
    [{ status: 'announced', date: '2026-08', outcomeNote }, 'outcomeNote', outcomeNote, 'belongs only', 'Remove it'],
    [{ outcomeNote }, 'outcomeNote', outcomeNote, 'belongs only to an announced', 'Remove it'],
    [{ status: 'postponed' }, 'status', 'postponed', 'nothing says to which', 'Add "postponedTo"'],
    [{ postponedTo: 'lima' }, 'postponedTo', 'lima', '"occurred" is postponed', 'Remove "postponedTo"'],
    [{ ...postponed, postponedTo: 'quito' }, 'postponedTo', 'quito', 'to itself', 'in which it took place'],
    [{ ...postponed, postponedTo: 'limas' }, 'postponedTo', 'limas', 'no move of this id', 'Write "lima"'],
    [{ ...postponed, postponedTo: 'moscow' }, 'postponedTo', 'moscow', 'no move of this id', 'data/moves/moscow.json'],
    [{ ...postponed, date: '2026-03' }, 'postponedTo', 'lima', 'not later than 2026-03', 'Correct one'],
    [{ ...postponed, date: '2026-04-02' }, 'postponedTo', 'lima', 'dated 2026-03, which is not later', 'Correct one'],
  ])('refuses %j', (changes, path, value, wrong, cure) => {
    expect(problemsOf(aMoveFile(changes), lima)).toEqual([problemAt(file, path, value, wrong, cure)])
  })

  it('refuses a later move of which it is disputed that it took place', () => {
    const disputed = aMoveFile({ id: 'lima', date: '2026-03', status: 'disputed', disagreements })
    expect(problemsOf(aMoveFile(postponed), disputed)).toEqual([
      problemAt(file, 'postponedTo', 'lima', 'Accounts conflict', 'Remove "postponedTo"'),
    ])
  })
})
