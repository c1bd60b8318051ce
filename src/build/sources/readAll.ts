import type { RecordAddress } from './addresses.ts'
import type { Answer } from './readAddress.ts'

/** What came of a text that is no address: the check of the data names it as a fault. */
const noAddress: Answer = { status: null, movedTo: null, version: null, fault: 'address' }

export type Pace = {
  /** How many hosts are read at once. */
  hosts: number
  /** Waits between two addresses of one host. */
  pause: () => Promise<void>
}

/**
 * The answers of all addresses, by address. Those of one host are read one after the other with a pause between them, so that no
 * server is pressed; several hosts are read at once.
 */
export async function readAll(
  addresses: readonly RecordAddress[],
  read: (url: string) => Promise<Answer>,
  { hosts, pause }: Pace,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>()
  const byHost = new Map<string, string[]>()
  for (const { url } of addresses) {
    if (URL.canParse(url)) {
      const { host } = new URL(url)
      byHost.set(host, [...(byHost.get(host) ?? []), url])
    } else answers.set(url, noAddress)
  }
  const left = byHost.values() // which all the readers below take from
  const readHost = async ([url, ...rest]: readonly string[]): Promise<void> => {
    if (url === undefined) return
    answers.set(url, await read(url))
    if (rest.length === 0) return
    await pause()
    await readHost(rest)
  }
  const reader = async (): Promise<void> => {
    const next = left.next()
    if (next.done) return
    await readHost(next.value)
    await reader()
  }
  await Promise.all(Array.from({ length: hosts }, reader))
  return answers
}
