/** A tab that stays open: what a reader does again and again leaves nothing behind. `npm run bench:endurance` does it for long. */
import { held } from '../../../bench/endurance/held.ts'
import { round } from '../../../bench/endurance/round.ts'
import { expect, test } from '../support/support.ts'
import { takenOver } from '../support/takenOver.ts'

test('filter, zoom, entry, chart and back, again and again: no more nodes, listeners or documents', async ({
  page,
}) => {
  test.slow()
  const client = await page.context().newCDPSession(page)
  await client.send('Performance.enable')
  await page.goto('/')
  await takenOver(page)
  const afterRounds = async (count: number) => {
    for (let done = 0; done < count; done++) await round(page, 0)
    return held(page, client)
  }
  const before = await afterRounds(3) // by then all code has loaded, and what is built once is built
  const rounds = 4
  const after = await afterRounds(rounds)
  for (const kind of ['DOM nodes', 'listeners', 'documents'] as const)
    expect(after[kind] - before[kind], kind).toBeLessThan(rounds) // less than one for each round
})
