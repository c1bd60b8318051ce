import { describe, expect, it } from 'vitest'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import type { Card } from '../cards/card.ts'
import { titleRow } from './headParts.ts'

const themes = (count: number): Card['themes'] =>
  Array.from({ length: count }, (_, at) => ({ id: 'security' as ThemeId, label: `Integration ${at}` }))

const card: Card = {
  siteName: [],
  date: '',
  kind: '',
  count: '',
  mark: null,
  title: 'The international moves of José Antonio Kast',
  status: '',
  line: '',
  themes: themes(2),
  highlighted: null,
}

describe(titleRow, () => {
  it('is smaller above two rows of themes', () => {
    const sizes = [2, 9].map((count) => titleRow({ ...card, themes: themes(count) }).style?.fontSize)
    expect(sizes).toEqual([74, 64])
  })
})
