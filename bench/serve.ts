/**
 * The built site behind nginx with the configuration that we ship, under wrk on the same machine: `npm run bench:serve`.
 * Prints a Markdown table, and fails where an answer is not what it should be. See bench/README.md.
 */
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { findNginx } from '../tests/browser/served/findNginx.ts'
import { startNginx } from '../tests/browser/served/nginx.ts'
import { installFromDebian, programNamed } from '../tests/machine/programs.ts'
import { type Request, underLoad } from './serve/underLoad.ts'

const entry = '/movimientos/2025-12-23-quito-noboa'
const inGzip = { 'accept-encoding': 'gzip' }

const nginx = findNginx()
if (!programNamed(['wrk'])) installFromDebian(['wrk'])
const wrk = programNamed(['wrk'])
if (!nginx || !wrk) throw new Error('nginx and wrk cannot be had here: both are packages of Debian')

const dist = resolve('dist')
const index = readdirSync(resolve(dist, 'data')).find((name) => /^timeline\.\w+\.json$/.test(name))
const site = await startNginx(nginx, dist, '/')
const etag = (await fetch(`${site.url}/`, { headers: inGzip })).headers.get('etag') ?? ''
const requests: Request[] = [
  { name: 'home, compressed beforehand', path: '/', headers: inGzip, status: 200 },
  { name: 'home, not compressed', path: '/', headers: { 'accept-encoding': 'identity' }, status: 200 },
  { name: 'home, asked about again', path: '/', headers: { ...inGzip, 'if-none-match': etag }, status: 304 },
  { name: 'an entry, compressed beforehand', path: entry, headers: inGzip, status: 200 },
  { name: 'an entry with a slash behind', path: `${entry}/`, headers: inGzip, status: 301 },
  { name: 'the index, compressed beforehand', path: `/data/${index}`, headers: inGzip, status: 200 },
  { name: 'no such entry, compressed beforehand', path: '/movimientos/nowhere', headers: inGzip, status: 404 },
]
const busy = loadavg()[0]?.toFixed(1)
const lines = [
  '| request | status | bytes | answers a second | MB a second | median ms | 99 of 100 ms | worst ms | errors |',
  `| --- |${' ---: |'.repeat(8)}`,
]
let errors = 0
try {
  for (const request of requests) {
    process.stderr.write(`${request.name}\n`)
    const seen = await underLoad(wrk, site.url, request)
    errors += seen.errors
    lines.push(
      `| ${[
        request.name,
        request.status,
        seen.bytes.toLocaleString('en'),
        Math.round(seen.perSecond).toLocaleString('en'),
        seen.megabytes.toFixed(0),
        ...[seen.median, seen.slow, seen.worst].map((ms) => ms.toFixed(1)),
        seen.errors,
      ].join(' | ')} |`,
    )
  }
} finally {
  await site.stop()
}
process.stdout.write(
  `\n${cpus().length} × ${cpus()[0]?.model.trim()}, load ${busy} before it began\n\n${lines.join('\n')}\n`,
)
process.exit(errors === 0 ? 0 : 1)
