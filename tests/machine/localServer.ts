/** Ports and servers of this machine, for tests that start servers of their own. */
import { createServer } from 'node:net'

/** A port of this machine that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  await new Promise((done) => {
    server.close(done)
  })
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Whether a server answers, once it does; false when it has given up before, or says nothing for long. */
export async function answers(url: string, gaveUp: () => boolean): Promise<boolean> {
  for (let attempt = 0; attempt < 600 && !gaveUp(); attempt++) {
    // oxlint-disable-next-line no-await-in-loop -- one attempt after the other
    if (await fetch(url).catch(() => null)) return true
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((done) => {
      setTimeout(done, 50)
    })
  }
  return false
}
