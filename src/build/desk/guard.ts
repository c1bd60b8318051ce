import type { IncomingHttpHeaders } from 'node:http'

type Asked = { method: string; headers: IncomingHttpHeaders; port: number }

const ownNames = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Why a request to the desk's API is refused; null when it is not. The API writes files, so it answers its own pages alone:
 * a host name that another site had resolve to this machine, a page of another origin and a form that a page was made to send
 * are refused.
 */
export function refusalOf({ method, headers, port }: Asked): string | null {
  const hosts = ownNames.map((name) => `${name}:${port}`)
  const { host = '', origin } = headers
  if (!hosts.includes(host)) return `the host "${host}" is not this machine's own`
  if (origin !== undefined && origin !== `http://${host}`) return `the page at "${origin}" is not the desk`
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another site asked'
  if (method === 'GET') return null
  if (method !== 'POST' && method !== 'PUT') return `${method} is not answered`
  if (origin === undefined) return 'no page asked'
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  return type.trim().toLowerCase() === 'application/json' ? null : 'the content is not JSON'
}
