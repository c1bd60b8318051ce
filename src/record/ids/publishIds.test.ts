import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import {
  aMoveFile,
  anArticleFile,
  anOccasionsFile,
  aPublishedFile,
  aRetiredFile,
  aSource,
  dataFiles,
  texts,
} from '../../../tests/builders/dataFiles.ts'
import { publishedList, publishIds } from './publishIds.ts'

const today = toDay('2026-08-01')
const quito = aMoveFile()
const lima = aMoveFile({ id: 'lima' })

describe(publishIds, () => {
  it('puts what is new behind what is there, and changes nothing else', () => {
    const held = aPublishedFile([quito], { move: ['zagreb'] })
    const retired = aRetiredFile({ subject: 'move', id: 'zagreb', reason: texts('It was none.') })
    const { list, added } = publishIds(dataFiles(quito, lima, anArticleFile(), held, retired), today)
    expect(added).toEqual([
      { subject: 'move', id: 'lima' },
      { subject: 'article', id: 'carondelet' },
    ])
    expect(JSON.parse(list)).toMatchObject({ move: ['zagreb', 'quito', 'lima'], country: ['EC'] })
  })

  it('takes in occasions', () => {
    const moves = ['quito', 'lima'].map((id) => aMoveFile({ id, occasion: 'fair' }))
    const held = aPublishedFile(moves)
    const { list, added, problems } = publishIds(dataFiles(...moves, anOccasionsFile('fair'), held), today)
    expect({ added, problems }).toEqual({ added: [{ subject: 'occasion', id: 'fair' }], problems: [] })
    expect(JSON.parse(list)).toMatchObject({ occasion: ['fair'] })
  })

  it('makes the first list of all where there is none, and the data are sound with it', () => {
    const files = dataFiles(quito, lima).filter(({ path }) => path !== publishedList)
    const { list, problems } = publishIds(files, today)
    expect(problems).toEqual([])
    expect(JSON.parse(list)).toMatchObject({ move: ['lima', 'quito'], person: ['daniel-noboa'] })
  })

  it.each([
    ['no JSON', (text: string) => text.slice(0, -2)],
    ['of another form', (text: string) => text.replace('"move"', '"moves"')],
  ])('leaves a list that is %s as it is, and names what is wrong with it', (_, damage) => {
    const { path, text } = aPublishedFile([quito], { move: ['zagreb'] })
    const broken = damage(text)
    const { list, added, problems } = publishIds(dataFiles(quito, lima, { path, text: broken }), today)
    expect({ list, added }).toEqual({ list: broken, added: [] })
    expect(problems.map(({ file }) => file)).toContain(publishedList)
  })

  it('adds nothing a second time', () => {
    const { list } = publishIds(dataFiles(quito, lima), today)
    expect(publishIds(dataFiles(quito, lima, { path: publishedList, text: list }), today)).toEqual({
      list,
      added: [],
      problems: [],
    })
  })

  it('leaves out drafts, and what they alone use', () => {
    const draft = aMoveFile({
      id: 'lima',
      state: 'draft',
      places: [{ country: 'PE' }],
      sources: [aSource(), { id: 'held', article: 'carondelet' }],
    })
    expect(publishIds(dataFiles(quito, draft, anArticleFile(), aPublishedFile([quito])), today)).toMatchObject({
      added: [],
      problems: [],
    })
  })

  it('takes no id of a broken file, and tells what is wrong', () => {
    const broken = aMoveFile({ id: 'lima', kind: 'vist' })
    const { added, problems } = publishIds(dataFiles(quito, broken), today)
    expect(added).toEqual([])
    expect(problems.map(({ path }) => path)).toEqual(['kind'])
  })
})
