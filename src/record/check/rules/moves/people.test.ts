import { describe, expect, it } from 'vitest'
import { aCounterpart, aMoveFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const meeting = (changes: Record<string, unknown>) => aMoveFile({ counterparts: [aCounterpart(changes)] })
const lima = aMoveFile({ id: 'lima' })

describe('people', () => {
  it('may change their role', () => {
    expect(problemsOf(lima, meeting({ role: texts('Candidate') }))).toEqual([])
  })

  it('have one name and one country', () => {
    expect(problemsOf(lima, meeting({ name: 'D. Noboa', country: 'PE' }))).toEqual([
      problemAt(
        file,
        'counterparts[0].name',
        'D. Noboa',
        '"Daniel Noboa" in data/moves/lima.json',
        'alike in all moves',
      ),
      problemAt(file, 'counterparts[0].country', 'PE', '"EC" in data/moves/lima.json', 'another id'),
    ])
  })

  it('have one short name, or none', () => {
    const short = meeting({ shortName: 'Noboa' })
    expect(problemsOf(aMoveFile({ id: 'lima', counterparts: [aCounterpart({ shortName: 'Noboa' })] }), short)).toEqual(
      [],
    )
    expect(problemsOf(lima, short)).toEqual([
      problemAt(
        file,
        'counterparts[0].shortName',
        'Noboa',
        'is left out in data/moves/lima.json',
        'Remove "shortName" here',
      ),
    ])
  })

  it.each(['Daniel Noboa', 'Daniel Noboa Azín'])(
    'have a short name that is shorter than the name, unlike %s',
    (name) => {
      expect(problemsOf(meeting({ shortName: name }))).toEqual([
        problemAt(
          file,
          'counterparts[0].shortName',
          name,
          'not shorter than the name, "Daniel Noboa"',
          'leave "shortName"',
        ),
      ])
    },
  )

  it('have a country in all moves or in none, as those who speak for several', () => {
    const ofSeveral = { country: undefined }
    expect(problemsOf(aMoveFile({ id: 'lima', counterparts: [aCounterpart(ofSeveral)] }), meeting(ofSeveral))).toEqual(
      [],
    )
    expect(problemsOf(lima, meeting(ofSeveral))).toEqual([
      problemAt(file, 'counterparts[0].country', undefined, '"EC" in data/moves/lima.json, and left out here', 'alike'),
    ])
  })

  it('have one id, whatever the accents of their name', () => {
    expect(problemsOf(lima, meeting({ id: 'noboa', name: 'Daniél Noboa' }))).toEqual([
      problemAt(
        file,
        'counterparts[0].id',
        'noboa',
        'has the id "daniel-noboa" in data/moves/lima.json',
        'Write "daniel-noboa"',
      ),
    ])
  })

  it('are met once in a move', () => {
    expect(problemsOf(aMoveFile({ counterparts: [aCounterpart(), aCounterpart()] }))).toEqual([
      problemAt(file, 'counterparts[1].id', 'daniel-noboa', 'already, as counterpart 1', 'Keep one'),
    ])
  })
})
