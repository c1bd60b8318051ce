import { describe, expect, it } from 'vitest'
import { datasetOf } from '../../../tests/builders/checkedDataset.ts'
import { aMoveFile, texts } from '../../../tests/builders/dataFiles.ts'
import { compileCorrections } from './compileCorrections.ts'

const note = (date: string, words: string) => ({ date, note: texts(words) })

describe(compileCorrections, () => {
  it('lists the corrections of all entries, the newest first, and of one day those of later moves first', () => {
    const { moves } = datasetOf(
      aMoveFile({
        id: 'a',
        updated: '2026-03-01',
        revisions: [note('2026-01-02', 'First'), note('2026-03-01', 'Third')],
      }),
      aMoveFile({ id: 'b', date: '2025-12-24' }),
      aMoveFile({ id: 'c', date: '2025-12-25', updated: '2026-03-01', revisions: [note('2026-03-01', 'Other')] }),
    )
    expect(compileCorrections(moves)).toEqual([
      { move: 'c', date: '2026-03-01', note: texts('Other') },
      { move: 'a', date: '2026-03-01', note: texts('Third') },
      { move: 'a', date: '2026-01-02', note: texts('First') },
    ])
  })
})
