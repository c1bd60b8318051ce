import { describe, expect, it } from 'vitest'
import { themeIds } from '#src/domain/vocabulary.ts'
import { aMoveFile, aTheme, aThemesFile, aToursFile } from '../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../tests/builders/problems.ts'

const move = 'data/moves/quito.json'
const [first, second, ...others] = themeIds

describe('references', () => {
  it.each([
    ['andez', 'Write "andes"'],
    ['europe-2026', 'Add the tour to data/tours.json'],
  ])('name tours that are there, unlike %s', (tour, cure) => {
    const problems = problemsOf(aMoveFile({ tour }), aMoveFile({ id: 'lima', tour: 'andes' }), aToursFile('andes'))
    expect(problems).toEqual([problemAt(move, 'tour', tour, 'No tour of this id', cure)])
  })

  it('leave no tour unused', () => {
    expect(problemsOf(aMoveFile({ tour: 'andes' }), aToursFile('andes', 'europe'))).toEqual([
      problemAt('data/tours.json', 'tours[1].id', 'europe', 'No move is a stop', 'Write "tour": "europe"'),
    ])
  })

  it('name a theme once', () => {
    expect(problemsOf(aMoveFile({ themes: ['trade', 'energy', 'trade'] }))).toEqual([
      problemAt(move, 'themes[2]', 'trade', 'twice', 'Remove one'),
    ])
  })

  it.each([
    ['all themes', [first, ...others], `"${second}" is missing`, 'Add it'],
    ['themes in the order of the lanes', [second, first, ...others], 'out of order', '"security", "organized'],
  ])('find %s in the list', (_, ids, wrong, cure) => {
    expect(problemsOf(aThemesFile(ids.map((id) => aTheme(id))))).toMatchObject([
      {
        file: 'data/themes.json',
        path: 'themes',
        line: 2,
        wrong: expect.stringContaining(wrong),
        cure: expect.stringContaining(cure),
      },
    ])
  })

  it('fold a theme of the dossier into one theme', () => {
    const themes = themeIds.map((id) => aTheme(id, id === 'networks' ? { dossierThemes: ['other', 'trade'] } : {}))
    expect(problemsOf(aThemesFile(themes))).toEqual([
      problemAt('data/themes.json', 'themes[8].dossierThemes[1]', 'trade', 'into "trade" already', 'one theme alone'),
    ])
  })
})
