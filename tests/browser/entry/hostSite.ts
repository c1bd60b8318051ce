/** A site of somebody else that shows ours in a frame. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrowserContext, Fixtures, FrameLocator, PlaywrightTestArgs } from '@playwright/test'
import { type Faults, test as watched } from '../support/support.ts'

/** What editors of sandboxed frames must allow, as the dialog says. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

/** Opens a page of the host with this content, light or dark as its `color-scheme` says. */
export type OpenHost = (content: string, scheme?: string) => Promise<FrameLocator>

type HostFixtures = { openHost: OpenHost }

/** On this machine, since browsers keep pages of other networks away from it; under a name that makes it another site. */
export const hostFixtures: Fixtures<HostFixtures, object, PlaywrightTestArgs & { faults: Faults }> = {
  openHost: async ({ page, faults }, provide) => {
    let html = ''
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.end(html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://localhost:${(server.address() as AddressInfo).port}/`
    faults.allow(new RegExp(`^foreign request: ${address}`))
    await provide(async (content, scheme = 'light dark') => {
      html = `<!doctype html><title>Host</title><link rel="icon" href="data:,"><style>:root { color-scheme: ${scheme} }</style><h1>Host</h1>${content}`
      await page.goto(address)
      return page.frameLocator('iframe')
    })
    server.close()
  },
}

export const test = watched.extend<HostFixtures>(hostFixtures)

/**
 * A sandboxed frame is of no origin, to which our files are foreign: they come with the header that lets any site read
 * them, as the server configurations that we ship send it.
 */
export async function letAnySiteRead(context: BrowserContext, site: string): Promise<void> {
  await context.route(new RegExp(`^${site}/(assets|data)/`), async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } })
  })
}
