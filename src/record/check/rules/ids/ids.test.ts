import { describe, expect, it } from 'vitest'
import { aMoveFile, anArticleFile, aTheme, aThemesFile, aToursFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'
import { themeIds } from '../../../../../tests/builders/themeIds.ts'

describe('ids', () => {
  it('are the names of their files', () => {
    const moved = { ...aMoveFile({ id: 'lima' }), path: 'data/moves/quito.json' }
    expect(problemsOf(moved)).toEqual([problemAt(moved.path, 'id', 'lima', 'differs', 'Write "quito", or rename')])
    expect(problemsOf(moved)).toMatchObject([{ line: 2, column: 9 }])
  })

  it.each([
    ['move', aMoveFile({ id: 'a' }), 'data/moves/b.json'],
    ['article', anArticleFile({ id: 'a' }), 'data/articles/b.json'],
  ])('belong to one %s only', (noun, original, path) => {
    expect(problemsOf(original, { ...original, path })).toEqual(
      expect.arrayContaining([problemAt(path, 'id', 'a', `that of the ${noun} in ${original.path}`, 'another id')]),
    )
  })

  it('belong to one theme and one tour only', () => {
    const themes = aThemesFile([...themeIds, 'trade'].map((id, index) => aTheme(id, { dossierThemes: [`d-${index}`] })))
    expect(problemsOf(themes)).toEqual([
      problemAt('data/themes.json', 'themes[9].id', 'trade', 'entry 4 of "themes"', 'Remove one'),
    ])
    expect(problemsOf(aMoveFile({ tour: 'andes' }), aToursFile('andes', 'andes'))).toEqual([
      problemAt('data/tours.json', 'tours[1].id', 'andes', 'entry 1 of "tours"', 'Remove one'),
    ])
  })
})
