import { beforeAll, describe, expect, it } from 'vitest'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { aMove, aTimeline } from '../../../../tests/builders/timeline.ts'
import { altText } from './altText.ts'

beforeAll(() => loadTexts('en'))

const moves = [aMove({ id: 'quito', status: 'cancelled' }), aMove({ id: 'lima', title: { es: '¿Lima?', en: 'Lima?' } })]
const record = { timeline: aTimeline(moves), articles: [] }

describe(altText, () => {
  it('contains all texts of the picture', () => {
    expect(altText(record, { name: 'move', id: 'quito' }, 'en')).toBe(
      'quito. 23 December 2025, Visit, Cancelled. Quito, EC. Themes: security. Timeline of the whole record, with one move highlighted.',
    )
  })

  it('ends each sentence with one full stop', () => {
    expect(altText(record, { name: 'move', id: 'lima' }, 'es')).toMatch(/^¿Lima\? 23 de diciembre/)
  })

  it('gives the number of highlighted moves', () => {
    expect(altText(record, { name: 'country', id: 'EC' }, 'es')).toMatch(/con 2 movimientos destacados\.$/)
  })
})
