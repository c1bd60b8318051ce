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

  it('are not asked of what is new, which joins the list when it is published', () => {
    const lima = aMoveFile({
      id: 'lima',
      occasion: 'fair',
      counterparts: [aCounterpart({ id: 'jeri', name: 'Jerí', country: 'PE' })],
    })
    const loja = aMoveFile({ id: 'loja', occasion: 'fair' })
    expect(problemsOf(quito, lima, loja, anOccasionsFile('fair'), anArticleFile(), aPublishedFile([quito]))).toEqual([])
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
