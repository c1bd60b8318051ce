import { describe, expect, it } from 'vitest'
import { texts } from '../../../tests/builders/dataFiles.ts'
import { type Retired, retiredOf } from './retiredOf.ts'

describe(retiredOf, () => {
  const retired: Retired[] = [
    { subject: 'move', id: 'lima', successor: 'lima-2' },
    { subject: 'person', id: 'lima', reason: texts('Nobody.') },
  ]

  it('tells what became of an id of its subject', () => {
    expect(retiredOf(retired, 'move', 'lima')?.successor).toBe('lima-2')
    expect(retiredOf(retired, 'person', 'lima')?.reason?.es).toBe('Nobody.')
  })

  it.each([
    ['move', 'quito'],
    ['country', 'lima'],
  ] as const)('knows nothing of the %s %s', (subject, id) => {
    expect(retiredOf(retired, subject, id)).toBeNull()
  })
})
