import { describe, expect, it } from 'vitest'
import { aMoveFile, aTheme, aThemesFile, aToursFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { themeIds } from '../../../../../tests/builders/themeIds.ts'

const move = 'data/moves/quito.json'

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
      problemAt('data/tours.json', 'tours[1].id', 'europe', 'No move is a stop', 'its stops:\n"tour": "europe",'),
    ])
  })

  it('name a theme once', () => {
    expect(problemsOf(aMoveFile({ themes: ['trade', 'energy', 'trade'] }))).toEqual([
      problemAt(move, 'themes[2]', 'trade', 'twice', 'Remove one'),
    ])
  })

  it.each([
    ['securty', 'Write "security"'],
    ['culture', 'or add the theme to data/themes.json'],
  ])('name themes that are there, unlike %s', (theme, cure) => {
    expect(problemsOf(aMoveFile({ themes: ['trade', theme] }))).toEqual([
      problemAt(move, 'themes[1]', theme, 'No theme of this id is in data/themes.json', cure),
    ])
  })

  it('fold a theme of the dossier into one theme', () => {
    const themes = themeIds.map((id) => aTheme(id, { dossierThemes: id === 'networks' ? ['other', 'trade'] : [id] }))
    expect(problemsOf(aThemesFile(themes))).toEqual([
      problemAt('data/themes.json', 'themes[8].dossierThemes[1]', 'trade', 'into "trade" already', 'one theme alone'),
    ])
  })
})
