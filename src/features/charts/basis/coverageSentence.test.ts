import { expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { coverageSentence } from './coverageSentence.ts'

const early = { first: toDay('2025-12-20'), last: toDay('2026-01-02'), isLast: false }
const late = { first: toDay('2026-05-04'), last: toDay('2026-06-30'), isLast: true }
const sentences = (...stretches: (typeof early)[]) => [
  coverageSentence(stretches, site.es.charts, 'es').replaceAll('\u00a0', ' '),
  coverageSentence(stretches, site.en.charts, 'en').replaceAll('\u00a0', ' '),
]

it('says since when the record mostly rests on compilations', () => {
  expect(sentences(late)).toEqual([
    'Desde el 4 may 2026, sobre todo compilaciones.',
    'Since 4 May 2026, mostly compilations.',
  ])
})

it('says from when to when where more was searched after it', () => {
  expect(sentences(early, late)).toEqual([
    'Del 20 dic 2025 al 2 ene 2026 y desde el 4 may 2026, sobre todo compilaciones.',
    'From 20 Dec 2025 to 2 Jan 2026 and since 4 May 2026, mostly compilations.',
  ])
})

it('says nothing of a record that does not', () => {
  expect(sentences()).toEqual(['', ''])
})
