import { describe, expect, it } from 'vitest'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { DataFile } from '#src/record/dataset.ts'
import { aMoveFile, anOccasionsFile, aToursFile, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const move = 'data/moves/quito.json'
const long = 'A label of thirty-three letters.!'
const other = long.replace('A', 'B')

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

  it('differ from one another, in each language', () => {
    const moves = [
      aMoveFile({ id: 'cuenca', highlight: { es: 'Cumbre', en: 'Summit' } }),
      aMoveFile({ id: 'lima', highlight: { es: 'Lima', en: 'Summit' }, tour: 'andes' }),
    ]
    const tours = labelled(aToursFile('andes'), { es: 'Cumbre', en: 'Tour' })
    const also = 'also that of data/moves/cuenca.json'
    expect(problemsOf(...moves, tours)).toEqual([
      problemAt('data/moves/lima.json', 'highlight.en', 'Summit', also, 'sets it apart'),
      problemAt('data/tours.json', 'tours[0].highlight.es', 'Cumbre', also, 'leave its "highlight" out'),
    ])
  })

  it('are as short in tours and occasions', () => {
    const moves = ['lima', 'quito'].map((id) => aMoveFile({ id, tour: 'andes', occasion: 'fair' }))
    const files = [
      labelled(aToursFile('andes'), { es: 'Gira', en: long }),
      labelled(anOccasionsFile('fair'), { es: 'Feria', en: other }),
    ]
    expect(problemsOf(...moves, ...files)).toEqual([
      problemAt('data/occasions.json', 'occasions[0].highlight.en', other, '33 characters', 'Shorten'),
      problemAt('data/tours.json', 'tours[0].highlight.en', long, '33 characters', 'Shorten'),
    ])
  })
})

/** A list of tours or occasions whose first entry has a label. */
function labelled({ path, text }: DataFile, highlight: Texts): DataFile {
  return { path, text: text.replace('"label"', `"highlight": ${JSON.stringify(highlight)}, "label"`) }
}
