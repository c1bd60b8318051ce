import { describe, expect, it } from 'vitest'
import {
  aCounterpart,
  aMoveFile,
  anArticleFile,
  anOccasionsFile,
  aPublishedFile,
  aRetiredFile,
  texts,
} from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const quito = aMoveFile()
const list = 'data/published-ids.json'

describe('published ids', () => {
  it('are all there is', () => {
    expect(problemsOf(quito, anArticleFile())).toEqual([])
  })

  it('take in what is new by a command', () => {
    const lima = aMoveFile({
      id: 'lima',
      places: [{ country: 'PE' }],
      counterparts: [aCounterpart(), aCounterpart({ id: 'jeri', name: 'Jerí', country: 'PE' })],
      concerns: ['BO'],
    })
    const problem = (path: string, value: string, what: string) =>
      problemAt(lima.path, path, value, `The ${what} "${value}" is not yet in ${list}`, 'run this command')
    expect(problemsOf(quito, lima, aPublishedFile([quito]))).toEqual([
      problem('id', 'lima', 'move'),
      problem('places[0].country', 'PE', 'country'),
      problem('counterparts[1].id', 'jeri', 'person'),
      problem('concerns[0]', 'BO', 'country'),
    ])
  })

  it('take in a new occasion too, whose id is in filters that readers share', () => {
    const fair = anOccasionsFile('fair')
    const moves = ['quito', 'lima'].map((id) => aMoveFile({ id, occasion: 'fair' }))
    expect(problemsOf(...moves, fair, aPublishedFile(moves))).toEqual([
      problemAt(fair.path, 'occasions[0].id', 'fair', 'The occasion "fair" is not yet in', 'publish-ids'),
    ])
    expect(problemsOf(...moves, fair, aPublishedFile([...moves, fair]))).toEqual([])
  })

  it('are told of once, wherever they stand', () => {
    const lima = aMoveFile({ id: 'lima' })
    expect(problemsOf(quito, lima, aPublishedFile([], { move: ['quito', 'lima'], country: ['EC'] }))).toEqual([
      problemAt(lima.path, 'counterparts[0].id', 'daniel-noboa', 'not yet', 'publish-ids'),
    ])
  })

  it.each([
    ['move', 'lima'],
    ['article', 'lima'],
    ['country', 'PE'],
    ['person', 'jeri'],
    ['occasion', 'investiture'],
  ] as const)('never die: a %s that is gone must be restored or retired', (subject, id) => {
    const published = aPublishedFile([quito], { [subject]: [id] })
    expect(problemsOf(quito, published)).toEqual([
      problemAt(list, `${subject}[0]`, id, `This ${subject} was published`, 'add it to data/retired-ids.json'),
    ])
    const retired = aRetiredFile({ subject, id, reason: texts('It was none.') })
    expect(problemsOf(quito, published, retired)).toEqual([])
  })

  it('are not missed while the file that may hold them is broken', () => {
    const broken = aMoveFile({ id: 'lima', kind: 'vist' })
    const problems = problemsOf(quito, broken, aPublishedFile([quito], { move: ['lima'], person: ['jeri'] }))
    expect(problems.map(({ file }) => file)).toEqual([broken.path])
  })

  it('of occasions are not missed while the file that may hold them is broken', () => {
    const broken = { ...anOccasionsFile(), text: '{' }
    const problems = problemsOf(quito, broken, aPublishedFile([quito], { occasion: ['fair'] }))
    expect(problems.map(({ file }) => file)).toEqual([broken.path])
  })

  it('are listed once', () => {
    const published = { ...aPublishedFile([quito]) }
    const twice = { ...published, text: published.text.replace('"quito"', '"quito", "quito"') }
    expect(problemsOf(quito, twice)).toEqual([
      problemAt(list, 'move[1]', 'quito', 'already, as entry 1 of "move"', 'Remove one'),
    ])
  })
})
