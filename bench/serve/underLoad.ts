import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request as ask } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Request = { name: string; path: string; headers: Readonly<Record<string, string>>; status: number }

/** Bytes of one body as sent; answers and megabytes a second; milliseconds; connections, reads and answers that failed. */
export type UnderLoad = {
  bytes: number
  perSecond: number
  megabytes: number
  median: number
  slow: number
  worst: number
  errors: number
}

const seconds = 10
/** More than a browser opens, for some readers at once. */
const connections = 32

/** How wrk tells its counts (microseconds, bytes) to who runs it. */
const script = `done = function(summary, latency)
  local errors = summary.errors
  io.write(string.format('\\n{"count":%d,"time":%d,"bytes":%d,"median":%d,"slow":%d,"worst":%d,"lost":%d,"refused":%d}\\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99), latency.max,
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
`
type Told = Record<'count' | 'time' | 'bytes' | 'median' | 'slow' | 'worst' | 'lost' | 'refused', number>

/**
 * Has wrk send one request again and again over connections that stay. What comes is checked once beforehand, by GET and by
 * HEAD, which wrk cannot send: it waits for a body. Throws where that is not what it should be.
 */
export async function underLoad(wrk: string, url: string, request: Request): Promise<UnderLoad> {
  const { path, headers, status } = request
  const [got, head] = [await answer('GET', url, request), await answer('HEAD', url, request)]
  if (got.status !== status || head.status !== status) throw new Error(`${path}: ${got.status}, by HEAD ${head.status}`)
  if (head.length !== got.length) throw new Error(`${path}: ${got.length} bytes, by HEAD ${head.length}`)
  const told = await load(wrk, url + path, headers)
  // wrk counts an answer of 400 or more as refused.
  const refused = status < 400 ? told.refused : told.count - told.refused
  const time = told.time / 1e6
  return {
    bytes: got.body,
    perSecond: told.count / time,
    megabytes: told.bytes / 1e6 / time,
    median: told.median / 1_000,
    slow: told.slow / 1_000,
    worst: told.worst / 1_000,
    errors: told.lost + refused,
  }
}

async function load(wrk: string, url: string, headers: Request['headers']): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'wrk-'))
  try {
    const tell = join(folder, 'tell.lua')
    writeFileSync(tell, script)
    const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
    const { stdout } = await promisify(execFile)(wrk, [
      '-t1',
      `-c${connections}`,
      `-d${seconds}s`,
      '-s',
      tell,
      ...sent,
      url,
    ])
    return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{'))) as Told
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** By Node's own client, which decompresses nothing. */
async function answer(method: 'GET' | 'HEAD', url: string, { path, headers }: Request) {
  return new Promise<{ status: number; length: string | undefined; body: number }>((done, fail) => {
    ask(url + path, { method, headers }, (response) => {
      let body = 0
      response.on('data', (part: Buffer) => {
        body += part.length
      })
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, length: response.headers['content-length'], body }),
      )
    })
      .on('error', fail)
      .end()
  })
}
