import { describe, expect, it } from 'vitest'
import { aMoveFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const lima = 'data/moves/lima.json'
const summary = { es: 'Se reunieron.', en: 'They met.' }

describe('texts of different moves', () => {
  it('have titles that tell them apart, in each language', () => {
    const first = aMoveFile({ title: { es: 'Visita a Quito', en: 'Visit to Quito' } })
    const other = aMoveFile({ id: 'lima', title: { es: 'Visita a Lima', en: 'Visit to Quito' } })
    expect(problemsOf(other, first)).toEqual([
      problemAt('data/moves/quito.json', 'title.en', 'Visit to Quito', `also that of ${lima}`, 'what sets it apart'),
    ])
  })

  it('do not sum up two moves of one date alike', () => {
    expect(problemsOf(aMoveFile({ id: 'cuenca', summary }), aMoveFile({ id: 'lima', summary }))).toEqual([
      problemAt(lima, 'summary.es', summary.es, 'data/moves/cuenca.json has the same date', 'of this move alone'),
      problemAt(lima, 'summary.en', summary.en, 'data/moves/cuenca.json has the same date', 'keep one of them'),
    ])
  })

  it('may sum up moves of two dates alike', () => {
    expect(problemsOf(aMoveFile({ summary }), aMoveFile({ id: 'lima', date: '2025-12-24', summary }))).toEqual([])
  })
})
