import { describe, expect, it } from 'vitest'
import { aMoveFile, anOccasionsFile, aToursFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const move = 'data/moves/quito.json'
const long = 'A label of thirty-three letters.!'

describe('highlights', () => {
  it('have 32 characters at most, whatever their code points', () => {
    expect(problemsOf(aMoveFile({ highlight: texts('🏔'.repeat(32)) }))).toEqual([])
  })

  it('are not longer in either language', () => {
    expect(problemsOf(aMoveFile({ highlight: { es: 'Breve', en: long } }))).toEqual([
      problemAt(move, 'highlight.en', long, 'has 33 characters, more than 32', 'Shorten it'),
    ])
    expect(problemsOf(aMoveFile({ highlight: texts(long) }))).toHaveLength(2)
  })

  it('are written in both languages', () => {
    expect(problemsOf(aMoveFile({ highlight: { es: 'Breve' } }))).toEqual([
      problemAt(move, 'highlight.en', undefined, 'English text of "highlight" is missing', 'Add "en"'),
    ])
    expect(problemsOf(aMoveFile({ highlight: 'Breve' }))).toMatchObject([{ file: move, path: 'highlight' }])
    expect(problemsOf(aMoveFile({ highlight: { es: 'Breve', en: '' } }))).toMatchObject([{ path: 'highlight.en' }])
  })

  it('are as short in tours and occasions', () => {
    const moves = ['lima', 'quito'].map((id) => aMoveFile({ id, tour: 'andes', occasion: 'fair' }))
    const labelled = ({ path, text }: ReturnType<typeof aToursFile>) => ({
      path,
      text: text.replace('"label"', `"highlight": ${JSON.stringify({ es: 'Breve', en: long })}, "label"`),
    })
    const files = [labelled(aToursFile('andes')), labelled(anOccasionsFile('fair'))]
    expect(problemsOf(...moves, ...files)).toEqual([
      problemAt('data/occasions.json', 'occasions[0].highlight.en', long, '33 characters', 'Shorten'),
      problemAt('data/tours.json', 'tours[0].highlight.en', long, '33 characters', 'Shorten'),
    ])
  })
})
