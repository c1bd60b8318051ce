import { describe, expect, it } from 'vitest'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { anEvent } from '../../../tests/builders/moveEvent.ts'
import { moveEvent } from './moveEvent.ts'

const title = texts('Quito')

describe(moveEvent, () => {
  it.each([
    ['2025-12-23', 'Quito'],
    ['2026-02-02/2026-02-05', 'Quito'],
    ['2025-12-15~', 'Quito [fecha aproximada]'],
    ['2025-12-15?', 'Quito [fecha incierta]'],
    ['2025-12-15%', 'Quito [fecha incierta y aproximada]'],
    ['2025-12-15~/2025-12-17', 'Quito [fecha aproximada]'],
    ['2026-05', 'Quito [día no conocido: mayo de 2026]'],
    ['2026-05~', 'Quito [día no conocido: mayo de 2026, fecha aproximada]'],
    ['2026-01/2026-03', 'Quito [días no conocidos: enero–marzo de 2026]'],
  ])('says in its title how sure the day of %s is', (date, words) => {
    expect(anEvent({ date, title })?.title).toBe(words)
  })

  it('says in its title that it was put off, called off or is disputed, and how sure its day was', () => {
    expect(anEvent({ title, status: 'disputed' })?.title).toBe('Versiones opuestas: Quito')
    expect(anEvent({ title, status: 'postponed' })?.title).toBe('Postergado: Quito')
    expect(anEvent({ title, status: 'cancelled', date: '2025-12-15~' })?.title).toBe(
      'Cancelado: Quito [fecha aproximada]',
    )
  })

  it.each([
    ['2026-05', '1–31 de mayo de 2026'],
    ['2026-01/2026-03', '1 de enero a 31 de marzo de 2026'],
    ['2026-01-20/2026-02', '20 de enero a 28 de febrero de 2026'],
  ])('names the days that it covers where %s leaves them open', (date, days) => {
    expect(anEvent({ date })?.description).toContain(`abarca todo el periodo posible (${days}) y no significa`)
  })

  it('does not speak of a period where the day is known', () => {
    expect(anEvent({ date: '2025-12-15~' })?.description).not.toContain('periodo posible')
  })

  it('tells what, when, what came of it, where to read on, how new it is and its terms', () => {
    const move = { id: 'quito', status: 'postponed', postponedTo: 'quito-2' } as const
    expect(anEvent(move, { outcomeNote: texts('No consta más.') })?.description.split('\n')).toEqual([
      'Se reunieron.',
      'Fecha: 23 de diciembre de 2025',
      'Estado: Postergado',
      'No consta más.',
      'Se realizó después: https://example.org/movimientos/quito-2',
      'https://example.org/movimientos/quito',
      'Entrada revisada el 10 de enero de 2026. Kast en el mundo, CC BY 4.0.',
    ])
  })

  it.each([
    ['occurred', 'CONFIRMED'],
    ['announced', 'TENTATIVE'],
    ['postponed', 'CANCELLED'],
    ['cancelled', 'CANCELLED'],
    ['disputed', 'TENTATIVE'],
  ] as const)('of what is %s is %s', (status, word) => {
    expect(anEvent({ status })?.status).toBe(word)
  })

  it('has a sequence that grows with each revision', () => {
    const sequences = ['2026-01-10', '2026-01-11', '2027-01-01'].map((updated) => anEvent({}, { updated })?.sequence)
    expect(sequences).toEqual([20_463, 20_464, 20_819])
  })

  it('is none where only the year is known', () => {
    expect(anEvent({ date: '2025' })).toBeNull()
  })
})
