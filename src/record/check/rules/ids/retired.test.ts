import { describe, expect, it } from 'vitest'
import {
  aMoveFile,
  anOccasionsFile,
  aPublishedFile,
  aRetiredFile,
  texts,
} from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import type { Retired } from '../../../load/retiredOf.ts'

const quito = aMoveFile()
const file = 'data/retired-ids.json'
const reason = texts('It turned out to be none.')

/** The problems of a record that has Quito, and once had Lima. */
function problemsWith(...retired: Retired[]) {
  return problemsOf(quito, aPublishedFile([quito], { move: ['lima'] }), aRetiredFile(...retired))
}

describe('retired ids', () => {
  it.each([{ successor: 'quito' }, { reason }])('lead on or explain: %j', (way) => {
    expect(problemsWith({ subject: 'move', id: 'lima', ...way })).toEqual([])
  })

  it('explain in plain text', () => {
    const marked = texts('It <b>never</b> was.\ufffe')
    expect(
      problemsWith({ subject: 'move', id: 'lima', reason: marked }).map(({ path, wrong }) => [path, wrong]),
    ).toEqual(
      ['es', 'en'].flatMap((locale) =>
        ['something like an HTML tag', 'U+FFFE'].map((wrong) => [
          `retired[0].reason.${locale}`,
          expect.stringContaining(wrong),
        ]),
      ),
    )
  })

  it('say what became of them, and only one thing', () => {
    const both = { successor: 'quito', reason }
    expect(problemsWith({ subject: 'move', id: 'lima' })).toEqual([
      problemAt(file, 'retired[0].id', 'lima', 'nothing of what became of it', 'Add "successor"'),
    ])
    expect(problemsWith({ subject: 'move', id: 'lima', ...both })).toEqual([
      problemAt(file, 'retired[0].id', 'lima', 'both a successor and a reason', 'Keep "successor" if'),
    ])
  })

  it('lead to what is there', () => {
    expect(problemsWith({ subject: 'move', id: 'lima', successor: 'quitto' })).toEqual([
      problemAt(file, 'retired[0].successor', 'quitto', 'no move of this id', 'Write "quito"'),
    ])
    expect(problemsWith({ subject: 'move', id: 'lima', successor: 'lima' })).toEqual([
      problemAt(file, 'retired[0].successor', 'lima', 'no move of this id', 'Name a move that is there'),
    ])
  })

  it('of an occasion lead to another', () => {
    const moves = ['quito', 'lima'].map((id) => aMoveFile({ id, occasion: 'fair' }))
    const files = [...moves, anOccasionsFile('fair')]
    const problemsOfSuccessor = (successor: string) =>
      problemsOf(
        ...files,
        aPublishedFile(files, { occasion: ['fare'] }),
        aRetiredFile({ subject: 'occasion', id: 'fare', successor }),
      )
    expect(problemsOfSuccessor('fair')).toEqual([])
    expect(problemsOfSuccessor('fairs')).toEqual([
      problemAt(file, 'retired[0].successor', 'fairs', 'no occasion of this id', 'Write "fair"'),
    ])
  })

  it('are not there any more', () => {
    const lima: Retired = { subject: 'move', id: 'lima', reason }
    expect(problemsWith(lima, { subject: 'move', id: 'quito', reason })).toEqual([
      problemAt(file, 'retired[1].id', 'quito', 'still there', 'Remove this entry'),
    ])
  })

  it('were published', () => {
    const lima: Retired = { subject: 'move', id: 'lima', reason }
    expect(problemsWith(lima, { subject: 'person', id: 'daniel-nobo', reason })).toEqual([
      problemAt(file, 'retired[1].id', 'daniel-nobo', 'was ever published', 'Write "daniel-noboa"'),
    ])
  })

  it('are named once', () => {
    const lima: Retired = { subject: 'move', id: 'lima', reason }
    expect(problemsWith(lima, lima)).toEqual([
      problemAt(file, 'retired[1].id', 'lima', 'retired already, in entry 1', 'Keep one'),
    ])
  })
})
