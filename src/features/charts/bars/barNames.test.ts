import { describe, expect, it } from 'vitest'
import { fittingName, roomForNames } from './barNames.ts'

const long = { name: 'Relaciones y protocolo', short: 'Relaciones', chosen: false }
const short = { name: 'Visita', short: 'Visita', chosen: false }
/** The width of a chart in one of two columns on a laptop or a tablet. */
const half = 336

describe(roomForNames, () => {
  it('has the room that the longest name takes, which is then written whole', () => {
    for (const rows of [[long, short], [{ ...long, chosen: true }, short], [short]]) {
      const room = roomForNames(rows, half)
      expect(rows.map((row) => fittingName(row, room))).toEqual(rows.map(({ name }) => name))
    }
    expect(roomForNames([short], half)).toBeLessThan(roomForNames([long], half))
  })

  it('leaves the bars nearly half of a narrow picture, with the short form of a name', () => {
    const room = roomForNames([long], 240)
    expect(room).toBeLessThan(240 * 0.55)
    expect(fittingName(long, room)).toBe('Relaciones')
  })
})
