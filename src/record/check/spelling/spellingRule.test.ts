import { expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { smallRecordFiles } from '#tests/builders/smallRecord.ts'
import { checkDataset } from '../checkDataset.ts'
import { type Speller, spellingRule } from './spellingRule.ts'

it('searches the dictionaries for some of the words that they lack, and once for each', () => {
  const searched: string[] = []
  const none: Speller = {
    correct: () => false,
    suggest: (word) => {
      searched.push(word)
      return [`${word}s`]
    },
  }
  const spelling = spellingRule({ es: none, en: none })
  const { warnings } = checkDataset(smallRecordFiles(), toDay('2026-12-01'), { spelling })
  expect(warnings.length).toBeGreaterThan(searched.length)
  expect(searched.length).toBeGreaterThan(20)
  expect(searched.length).toBeLessThan(30)
})
