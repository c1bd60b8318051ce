import { type Dispatcher, fetch } from 'undici'

/** What came of reading an address. */
export type Answer = {
  /** The status of HTTP; null where no answer came. */
  status: number | null
  /** The address to which it has moved for good, where it has; else null. */
  movedTo: string | null
  /** What the server says of the page's version: its ETag, else its last change; null where it says neither. */
  version: string | null
  /** Why no answer came: a code such as "ENOTFOUND" or "timeout"; null where one came. */
  fault: string | null
}

export type Reading = {
  /** How long to wait for an answer, in milliseconds. */
  timeout: number
  /** The way to the network, such as a proxy; the usual one where it is left out. */
  dispatcher?: Dispatcher
}

const mostRedirects = 5
/** The redirects that say that a page has moved for good. */
export const permanent: ReadonlySet<number> = new Set([301, 308])
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** Some servers answer only what names itself as a browser does; this names itself as what it is, too. */
const headers = { 'user-agent': 'Mozilla/5.0 (compatible; sources-check)', accept: 'text/html,*/*' }

/**
 * Reads an address by HEAD, and by GET where the answer to HEAD is an error: many servers answer it wrongly. Never throws: what
 * went wrong is in the answer.
 */
export async function readAddress(url: string, reading: Reading): Promise<Answer> {
  const head = await follow(url, 'HEAD', reading)
  return head.status !== null && head.status < 400 ? head : follow(url, 'GET', reading)
}

async function follow(url: string, method: 'HEAD' | 'GET', reading: Reading): Promise<Answer> {
  try {
    return await step({ at: url, movedTo: null, isPermanent: true, hops: 0 }, method, reading)
  } catch (error) {
    return { status: null, movedTo: null, version: null, fault: faultOf(error) }
  }
}

/** Where a chain of redirects is. The address has moved as far as they are permanent from the first one on. */
type Chain = { at: string; movedTo: string | null; isPermanent: boolean; hops: number }

async function step(chain: Chain, method: 'HEAD' | 'GET', reading: Reading): Promise<Answer> {
  const { timeout, dispatcher } = reading
  const response = await fetch(chain.at, {
    method,
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
    ...(dispatcher && { dispatcher }),
  })
  await response.body?.cancel() // only the head of the answer is of use
  const { status } = response
  const location = response.headers.get('location')
  if (!redirects.has(status) || location === null) {
    const version = response.headers.get('etag') ?? response.headers.get('last-modified')
    return { status, movedTo: chain.movedTo, version, fault: null }
  }
  if (chain.hops === mostRedirects) return { status: null, movedTo: null, version: null, fault: 'redirects' }
  const at = new URL(location, chain.at).href
  const isPermanent = chain.isPermanent && permanent.has(status)
  return step({ at, movedTo: isPermanent ? at : chain.movedTo, isPermanent, hops: chain.hops + 1 }, method, reading)
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'timeout'
  const { cause } = error
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message
  return error.message
}
