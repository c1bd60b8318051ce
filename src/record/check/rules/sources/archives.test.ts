import { describe, expect, it } from 'vitest'
import { aMoveFile, aSource } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const url = 'https://example.org/quito'
const aMoveWith = (archive: string) => aMoveFile({ sources: [aSource({ url, archive })] })

describe('the archived copy of a source', () => {
  it('has an address of its own', () => {
    expect(problemsOf(aMoveWith('https://web.archive.org/web/2026/https://example.org/quito'))).toEqual([])
  })

  it.each([
    ['http://web.archive.org/1', 'with "https://"', 'whole address'],
    ['web.archive.org/1', 'with "https://"', 'whole address'],
    ['https:web.archive.org/1', 'with "https://"', 'whole address'],
    ['https://EXAMPLE.org/quito', 'the page itself', 'remove "archive"'],
  ])('is not %s', (archive, wrong, cure) => {
    expect(problemsOf(aMoveWith(archive))).toEqual([
      problemAt('data/moves/quito.json', 'sources[0].archive', archive, wrong, cure),
    ])
  })
})
