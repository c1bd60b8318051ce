import { describe, expect, it } from 'vitest'
import { readAll } from './readAll.ts'

const addresses = ['https://a.org/1', 'https://b.org/1', 'https://a.org/2', 'https://c.org/1'].map((url) => ({
  url,
  files: [],
}))

/** Without the scheme. */
const short = (url: string) => url.slice('https://'.length)

/** What happens as the addresses are read with so many hosts at once: begins and ends of readings, and pauses. */
async function eventsWith(hosts: number) {
  const events: string[] = []
  const read = async (url: string) => {
    events.push(`+${short(url)}`)
    await Promise.resolve()
    events.push(`-${short(url)}`)
    return { status: 200, movedTo: null, version: null, fault: null }
  }
  const pause = async () => void events.push('pause')
  const answers = await readAll(addresses, read, { hosts, pause })
  return { events, read: [...answers.keys()].map(short).toSorted() }
}

const never = () => Promise.reject(new Error('nothing to read'))

describe(readAll, () => {
  it('reads one host after the other, with a pause between two addresses of one', async () => {
    const { events, read } = await eventsWith(1)
    expect(events).toEqual([
      '+a.org/1',
      '-a.org/1',
      'pause',
      '+a.org/2',
      '-a.org/2',
      '+b.org/1',
      '-b.org/1',
      '+c.org/1',
      '-c.org/1',
    ])
    expect(read).toEqual(['a.org/1', 'a.org/2', 'b.org/1', 'c.org/1'])
  })

  it('reads as many hosts at once as it may', async () => {
    const { events, read } = await eventsWith(2)
    expect(events.slice(0, 2)).toEqual(['+a.org/1', '+b.org/1'])
    expect(events.indexOf('-a.org/1')).toBeLessThan(events.indexOf('+a.org/2'))
    expect(read).toHaveLength(4)
  })

  it('does not read what is no address', async () => {
    const answers = await readAll([{ url: 'www.a.org/1', files: [] }], never, { hosts: 3, pause: never })
    expect([...answers]).toMatchObject([['www.a.org/1', { status: null, fault: 'address' }]])
  })

  it('has nothing of nothing', async () => {
    expect(await readAll([], never, { hosts: 3, pause: never })).toEqual(new Map())
  })
})
