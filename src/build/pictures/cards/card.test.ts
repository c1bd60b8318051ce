import { describe, expect, it } from 'vitest'
import { boundCard, type Card } from './card.ts'

const card: Card = {
  siteName: ['Kast', 'en el mundo'],
  date: '14 dic 2025 – 9 sept 2026',
  kind: 'Visita',
  count: '3 movimientos',
  mark: null,
  title: 'Reunión con Daniel Noboa',
  status: '',
  line: 'Daniel Noboa, presidente de Ecuador',
  themes: [],
  highlighted: null,
}

describe(boundCard, () => {
  it('binds the words of names, dates and counts, and changes no other character', () => {
    const bound = boundCard(card, ['Daniel Noboa'])
    expect(bound).toMatchObject({
      date: '14\u00A0dic\u00A02025\u00A0– 9\u00A0sept\u00A02026',
      count: '3\u00A0movimientos',
      title: 'Reunión con Daniel\u00A0Noboa',
      line: 'Daniel\u00A0Noboa, presidente de Ecuador',
    })
    expect(JSON.stringify(bound).replaceAll('\u00A0', ' ')).toBe(JSON.stringify(card))
  })
})
