import { describe, expect, it } from 'vitest'
import type { SourceList } from '#src/domain/sourceList.ts'
import { aMoveFile, aSource } from '../../../tests/builders/dataFiles.ts'
import type { Dataset } from '../dataset.ts'
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
    expect(outlets[0]?.pages.map(({ url }) => url?.at(-1))).toEqual(['1', '2', '3'])
  })

  it('has the outlets with most moves first, those with as many by name', () => {
    const { outlets } = sourcesOf(
      { id: 'a', sources: [from('Zeta', '1'), from('Beta', '2'), from('Ágora', '3')] },
      { id: 'b', sources: [from('Zeta', '4')] },
    )
    expect(outlets.map(({ name }) => name)).toEqual(['Zeta', 'Ágora', 'Beta'])
  })

  it('has of each outlet what the list of publishers says, with its country once', () => {
    const publishers: Dataset['publishers'] = [
      { name: 'El Comercio (Perú)', country: 'PE', kind: 'press' },
      { name: 'El Comercio (Ecuador)', country: 'EC', kind: 'press' },
      { name: 'Foro (coro)', country: 'CL', kind: 'civic' },
      { name: 'Región (Perú)', country: 'EC', kind: 'agency' },
    ]
    const names = [...publishers.map(({ name }) => name), 'El Comercio (México)']
    const moves = [aMove({ id: 'a', sources: names.map((name, at) => from(name, String(at))) })]
    const { outlets } = compileSources({ articles: [], publishers, moves })
    expect(outlets.map(({ id, name, kind, country }) => [id, name, kind, country?.en])).toEqual([
      ['el-comercio-ecuador', 'El Comercio', 'press', 'Ecuador'],
      ['el-comercio-mexico', 'El Comercio (México)', null, undefined],
      ['el-comercio-peru', 'El Comercio', 'press', 'Peru'],
      ['foro-coro', 'Foro (coro)', 'civic', 'Chile'],
      ['region-peru', 'Región (Perú)', 'agency', 'Ecuador'],
    ])
  })

  it('says through what a page was consulted, as long as no move has read it', () => {
    const sources = [
      from('Digest', 'digest'),
      from('Gobierno', 'page', { through: 'digest', archive: 'https://a.org/' }),
    ]
    const [page] = pagesOf(sourcesOf({ id: 'a', sources }), 'Gobierno')
    expect(page).toMatchObject({ through: { es: 'Digest', en: 'Digest' }, archive: 'https://a.org/' })
    const [read] = pagesOf(
      sourcesOf({ id: 'a', sources }, { id: 'b', sources: [from('Gobierno', 'page')] }),
      'Gobierno',
    )
    expect(read).toMatchObject({ through: null, archive: 'https://a.org/', moves: ['a', 'b'] })
  })

  it('gives names that differ in signs alone ids of their own', () => {
    const { outlets } = sourcesOf({ id: 'a', sources: [from('La Nación', '1'), from('La Nacion', '2')] })
    expect(outlets.map(({ id }) => id).toSorted()).toEqual(['la-nacion', 'la-nacion-2'])
  })

  it('has the moves that rest on each article', () => {
    const articles = [{ id: articleSource.article }] as never
    const moves = [aMove({ id: 'a', sources: [from('Público', '1')] }), aMove({ id: 'b', sources: [articleSource] })]
    expect(compileSources({ articles, publishers: [], moves }).articles).toEqual([
      { id: articleSource.article, moves: ['b'] },
    ])
  })
})

function aMove(changes: Parameters<typeof aMoveFile>[0]): MoveFile {
  return JSON.parse(aMoveFile(changes).text) as MoveFile
}

function sourcesOf(...moves: Parameters<typeof aMove>[0][]) {
  return compileSources({ articles: [], publishers: [], moves: moves.map(aMove) })
}

function pagesOf({ outlets }: SourceList, name: string) {
  return outlets.find((outlet) => outlet.name === name)?.pages ?? []
}
