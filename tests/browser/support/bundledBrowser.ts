import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'

export type Browser = { name: string; executablePath: string; args: string[]; env: Record<string, string> }

/** Arguments of the package that would change what is tested, or switch off a guard that we choose by ourselves. */
const unwanted = new Set([
  '--no-sandbox',
  '--single-process', // dies with the first page that is closed
  '--disable-web-security',
  '--allow-running-insecure-content',
])

/** The Chromium that npm brings along, for Linux on x64: as it is, then with the system libraries that it lacks on a bare machine. */
export async function* bundledBrowser(): AsyncGenerator<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return
  const { default: bundle } = await import('@sparticuz/chromium')
  const executablePath = await bundle.executablePath().catch(() => null) // unpacks it: a few seconds, 200 MB of disk
  if (executablePath === null) return
  const browser = { executablePath, args: bundle.args.filter((arg) => !unwanted.has(arg)) }
  yield { ...browser, name: 'of @sparticuz/chromium', env: {} }
  const libraries = unpackLibraries()
  const env = { LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':') }
  yield { ...browser, name: 'of @sparticuz/chromium with its libraries', env }
}

/** Unpacks libnss3 and other system libraries that the package contains. Returns their folder. */
function unpackLibraries(): string {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const archive = join(main.slice(0, main.lastIndexOf('build')), 'bin/al2023.tar.br')
  const folder = join(tmpdir(), 'al2023')
  mkdirSync(folder, { recursive: true })
  execFileSync('tar', ['-x', '-C', folder], { input: brotliDecompressSync(readFileSync(archive)) })
  return join(folder, 'lib')
}
