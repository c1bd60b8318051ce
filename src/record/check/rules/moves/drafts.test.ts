import { describe, expect, it } from 'vitest'
import { aCounterpart, aMoveFile, aPublishedFile } from '../../../../../tests/builders/dataFiles.ts'
import { problemsOf } from '../../../../../tests/builders/problems.ts'

const quito = aMoveFile()
const listed = aPublishedFile([quito])
const places = (...files: Parameters<typeof problemsOf>) =>
  problemsOf(...files).map(({ file, path, rule }) => [file, path, rule])

const first = (state: string) => aMoveFile({ id: 'lima', state, status: 'postponed', postponedTo: 'later' })

describe('drafts', () => {
  it('are checked as other moves are', () => {
    expect(places(quito, aMoveFile({ id: 'lima', state: 'draft', date: '2026-02-30' }), listed)).toEqual([
      ['data/moves/lima.json', 'date', 'dates'],
    ])
  })

  it('come, change their id and go without a word', () => {
    expect(places(quito, aMoveFile({ id: 'lima', state: 'draft' }), listed)).toEqual([])
    expect(places(quito, aMoveFile({ id: 'cusco', state: 'draft' }), listed)).toEqual([])
    expect(places(quito, listed)).toEqual([])
  })

  it('are no entries that were published', () => {
    const lima = aMoveFile({ id: 'lima', state: 'draft', counterparts: [aCounterpart({ id: 'jeri', name: 'Jerí' })] })
    const files = [quito, lima, aPublishedFile([quito, aMoveFile({ id: 'lima' })], { person: ['jeri'] })] as const
    expect(places(...files)).toEqual([['data/moves/lima.json', 'state', 'drafts']])
    expect(problemsOf(...files)[0]?.cure).toContain('Remove "state"')
  })

  it('do not keep a published person alone', () => {
    const lima = aMoveFile({ id: 'lima', state: 'draft', counterparts: [aCounterpart({ id: 'jeri', name: 'Jerí' })] })
    expect(places(quito, lima, aPublishedFile([quito], { person: ['jeri'] }))).toEqual([
      ['data/published-ids.json', 'person[0]', 'published-ids'],
    ])
  })

  it('are not what a published move leads to', () => {
    const later = aMoveFile({ id: 'later', date: '2026-01-30', state: 'draft' })
    expect(places(first('reviewed'), later, aPublishedFile([first('draft')]))).toEqual([
      ['data/moves/lima.json', 'postponedTo', 'drafts'],
    ])
    expect(places(first('draft'), later, aPublishedFile([]))).toEqual([])
  })
})
