import { describe, expect, it } from 'vitest'
import { aMoveFile, aSource } from '../../../tests/builders/dataFiles.ts'
import type { MoveFile } from '../schema.ts'
import { compileSources } from './compileSources.ts'

const articleSource = { id: 'article', article: 'carondelet' }
const from = (publisher: string, path: string, more: object = {}) =>
  aSource({ id: path, publisher, url: `https://example.org/${path}`, ...more })

describe(compileSources, () => {
  it('has each outlet with its pages, the newest first, and the moves that rest on each', () => {
    const { outlets } = sourcesOf(
      { id: 'a', sources: [from('Público', 'old', { published: '2026-01-01' })] },
      { id: 'b', sources: [from('Público', 'old'), from('Público', 'new', { published: '2026-02-01' })] },
    )
    expect(outlets).toHaveLength(1)
    expect(outlets[0]).toMatchObject({ id: 'publico', name: 'Público', country: null, moves: ['a', 'b'] })
    expect(outlets[0]?.pages.map(({ url, moves }) => [url, moves])).toEqual([
      ['https://example.org/new', ['b']],
      ['https://example.org/old', ['a', 'b']],
    ])
  })

  it('has the pages of one day in the order of the moves', () => {
    const { outlets } = sourcesOf({ id: 'a', sources: ['1', '2', '3'].map((path) => from('Público', path)) })
    expect(outlets[0]?.pages.map(({ url }) => url.at(-1))).toEqual(['1', '2', '3'])
  })

  it('has the outlets with most moves first, those with as many by name', () => {
    const { outlets } = sourcesOf(
      { id: 'a', sources: [from('Zeta', '1'), from('Beta', '2'), from('Ágora', '3')] },
      { id: 'b', sources: [from('Zeta', '4')] },
    )
    expect(outlets.map(({ name }) => name)).toEqual(['Zeta', 'Ágora', 'Beta'])
  })

  it('takes a country in brackets from the name, and leaves other words in brackets', () => {
    const { outlets } = sourcesOf({
      id: 'a',
      sources: [from('El Comercio (Perú)', '1'), from('El Comercio (Ecuador)', '2'), from('Foro (coro)', '3')],
    })
    expect(outlets.map(({ id, name, country }) => [id, name, country?.en])).toEqual([
      ['el-comercio-ecuador', 'El Comercio', 'Ecuador'],
      ['el-comercio-peru', 'El Comercio', 'Peru'],
      ['foro-coro', 'Foro (coro)', undefined],
    ])
  })

  it('gives names that differ in signs alone ids of their own', () => {
    const { outlets } = sourcesOf({ id: 'a', sources: [from('La Nación', '1'), from('La Nacion', '2')] })
    expect(outlets.map(({ id }) => id).toSorted()).toEqual(['la-nacion', 'la-nacion-2'])
  })

  it('has the moves that rest on each article', () => {
    const articles = [{ id: articleSource.article }] as never
    const moves = [aMove({ id: 'a', sources: [from('Público', '1')] }), aMove({ id: 'b', sources: [articleSource] })]
    expect(compileSources({ articles, moves }).articles).toEqual([{ id: articleSource.article, moves: ['b'] }])
  })
})

function aMove(changes: Parameters<typeof aMoveFile>[0]): MoveFile {
  return JSON.parse(aMoveFile(changes).text) as MoveFile
}

function sourcesOf(...moves: Parameters<typeof aMove>[0][]) {
  return compileSources({ articles: [], moves: moves.map(aMove) })
}
