import { DatasetError } from './datasetError.ts'
import { longestAnswer } from './inTime.ts'

/**
 * Addresses of files that were asked for and have not come whole. A browser may keep an answer that was damaged, and has a request
 * wait for an earlier one that hangs, so the next request passes its cache.
 */
const missed = new Set<string>()

/**
 * Fetches a JSON file of this site. Throws a DatasetError that says what went wrong, also where the file is not the one that
 * its name says, such as one of another release.
 */
export async function fetchJson(url: string): Promise<unknown> {
  const text = await fetchText(url)
  const json = parse(text)
  if (!(await isOfVersion(url, text))) throw new DatasetError('shape')
  missed.delete(url)
  return json
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DatasetError('syntax', { cause })
  }
}

/** The beginning of a hash of the text, which is part of the name of each file that the app reads. */
const versionInName = /\.([0-9a-f]{10})\.json$/

/** False where the text has another hash than the name of its file. Browsers count hashes on secure connections alone. */
async function isOfVersion(url: string, text: string): Promise<boolean> {
  const version = versionInName.exec(url)?.[1]
  if (!version || !globalThis.crypto?.subtle) return true
  const digest = new DataView(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return digest.getUint32(0) * 256 + digest.getUint8(4) === Number(`0x${version}`) // the first five bytes
}

async function fetchText(url: string): Promise<string> {
  const asking = new AbortController()
  const timer = setTimeout(() => asking.abort(), longestAnswer)
  try {
    const cache = missed.has(url) ? 'reload' : 'default'
    missed.add(url)
    const response = await fetch(url, { signal: asking.signal, credentials: 'same-origin', cache })
    if (!response.ok) throw new DatasetError([404, 410].includes(response.status) ? 'gone' : 'status')
    clearTimeout(timer) // however long the file itself takes on a slow line
    return await response.text()
  } catch (cause) {
    throw cause instanceof DatasetError
      ? cause
      : new DatasetError(asking.signal.aborted ? 'late' : 'offline', { cause })
  } finally {
    clearTimeout(timer)
  }
}
