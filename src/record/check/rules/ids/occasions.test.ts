import { describe, expect, it } from 'vitest'
import { aMoveFile, anOccasionsFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const list = 'data/occasions.json'
const at = (id: string, date: string, occasion = 'fair') => aMoveFile({ id, date, occasion })
const pair = [at('lima', '2025-12-23'), at('quito', '2025-12-24')]

describe('occasions', () => {
  it('gather two moves or more, close to one another', () => {
    expect(problemsOf(...pair, anOccasionsFile('fair'))).toEqual([])
    const week = ['2025-12-01', '2025-12-08', '2025-12-08/2025-12-20', '2025-12-27'].map((date, index) =>
      at(`m${index}`, date),
    )
    expect(problemsOf(...week, anOccasionsFile('fair'))).toEqual([])
  })

  it('need no file where no move has one', () => {
    expect(problemsOf(aMoveFile())).toEqual([])
  })

  it.each([
    ['fairs', 'Write "fair"'],
    ['summit-2026', `Add the occasion to ${list}`],
  ])('are there, unlike %s', (occasion, cure) => {
    const problems = problemsOf(...pair, at('panama', '2025-12-24', occasion), anOccasionsFile('fair'))
    expect(problems).toEqual([
      problemAt('data/moves/panama.json', 'occasion', occasion, 'No occasion of this id', cure),
    ])
  })

  it('are there, also where the whole file is missing', () => {
    expect(problemsOf(at('lima', '2025-12-23'))).toEqual([
      problemAt('data/moves/lima.json', 'occasion', 'fair', `is in ${list}`, 'Add the occasion'),
    ])
  })

  it('are not of one move, which is named with the cure', () => {
    expect(problemsOf(at('lima', '2025-12-23'), anOccasionsFile('fair'))).toEqual([
      problemAt(
        list,
        'occasions[0].id',
        'fair',
        'Only one move',
        'in the other moves of the event:\n"occasion": "fair",',
      ),
    ])
  })

  it('are not of none', () => {
    expect(problemsOf(...pair, anOccasionsFile('fair', 'summit'))).toEqual([
      problemAt(list, 'occasions[1].id', 'summit', 'No move is part', 'Remove the occasion'),
    ])
  })

  it('are not judged while a move is broken that may be part of them', () => {
    const broken = aMoveFile({ id: 'quito', kind: 'vist' })
    const problems = problemsOf(at('lima', '2025-12-23'), broken, anOccasionsFile('fair'))
    expect(problems.map(({ file }) => file)).toEqual([broken.path])
  })

  it('are not scattered in time', () => {
    expect(problemsOf(...pair, at('panama', '2026-01-01'), anOccasionsFile('fair'))).toEqual([
      problemAt('data/moves/panama.json', 'occasion', 'fair', '8 days after', 'at most 7 days'),
    ])
  })

  it('have an id each, and a name for sentences', () => {
    expect(problemsOf(...pair, anOccasionsFile('fair', 'fair'))).toEqual([
      problemAt(list, 'occasions[1].id', 'fair', 'entry 1 of "occasions"', 'Remove one'),
    ])
    const { path, text } = anOccasionsFile('fair')
    const nameless = { path, text: text.replace('"inSentence"', '"outside"') }
    expect(problemsOf(...pair, nameless)).toMatchObject([{ file: list }, { file: list }])
  })
})
