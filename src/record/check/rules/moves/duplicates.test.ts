import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { aMoveFile, dataFiles } from '../../../../../tests/builders/dataFiles.ts'
import { checkDataset } from '../../checkDataset.ts'
import { duplicatesRule } from './duplicates.ts'

/** Where two moves are found to be one, and what is to be done. */
function curesOf(changes: Parameters<typeof aMoveFile>[0]) {
  const files = dataFiles(aMoveFile({ id: 'lima' }), aMoveFile({ id: 'quito', ...changes }))
  return checkDataset(files, toDay('2026-08-01'), { duplicate: duplicatesRule })
    .warnings.filter(({ rule }) => rule === 'duplicate')
    .map(({ file, cure }) => ({ file, cure: cure.en }))
}

describe(duplicatesRule, () => {
  it('has one of two entries retired, and a draft deleted, which nobody links to', () => {
    expect(curesOf({})).toMatchObject([{ cure: expect.stringContaining('retire the other') }])
    expect(curesOf({ state: 'draft' })).toMatchObject([
      { file: 'data/moves/quito.json', cure: expect.stringContaining('delete the draft, data/moves/quito.json') },
    ])
  })
})
