import { expect, it } from 'vitest'
import type { Driver } from '../driver/driver.ts'
import type { Question, Step } from './ask.ts'
import { Reader } from './reader.ts'

it('presses again where the page moved in between, and once where the press came to what was meant', async () => {
  for (const misses of [0, 1, 2]) {
    const presses: number[] = []
    const reader = new Reader(pageThatMoves(misses, presses), '')
    await reader.click({ role: 'button', name: 'Filter' })
    expect(presses).toHaveLength(misses + 1)
  }
})

/** A page of one button, which another element takes the place of before as many of the first presses. */
function pageThatMoves(misses: number, presses: number[]): Driver {
  const answer = (_steps?: readonly Step[], question?: Question) => {
    if (question === 'place') return { x: 10, y: 20 }
    return question === undefined ? presses.length > misses : null
  }
  return {
    run: (_inPage: unknown, ...given: [(readonly Step[])?, Question?]) => Promise.resolve(answer(...given)),
    pressAt: async (x: number) => {
      presses.push(x)
    },
  } as unknown as Driver
}
