import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { EnvHttpProxyAgent } from 'undici'
import type { Dataset } from '#src/record/dataset.ts'
import { argumentFault, localeAmong } from '../arguments/argumentFault.ts'
import { messageLocale } from '../messageLocale.ts'
import { addressesOf, type RecordAddress } from './addresses.ts'
import { offlineAnswers } from './offlineAnswers.ts'
import { countsOf, printReport } from './printReport.ts'
import { readAddress } from './readAddress.ts'
import { readAll } from './readAll.ts'
import { type ReportRow, type ReportState, reportOf, stateOf } from './report.ts'
import { reportWords } from './reportWords.ts'

type Output = {
  out: (text: string) => void
  error: (text: string) => void
  /** Keeps what was found, for the desk. */
  keep: (rows: readonly ReportRow[]) => void
}

/**
 * Checks the addresses of a record as the arguments of the command ask, and reports them. Returns the exit code: 0 whatever was
 * found, since a page that is gone is no fault of the data; 2 where an argument is wrong, or a file that it names or the record
 * (null) cannot be read.
 */
export async function checkSources(
  args: readonly string[],
  dataset: Pick<Dataset, 'moves' | 'articles'> | null,
  { out, error, keep }: Output,
): Promise<number> {
  const options = optionsOf(args)
  if ('wrong' in options) {
    error(`${options.wrong}\n${reportWords[options.locale].usage}\n`)
    return 2
  }
  const { locale, state, offline, json } = options
  const t = reportWords[locale]
  if (!dataset) {
    error(`${t.noRecord}\n`)
    return 2
  }
  const earlier = readOr(state, parseState)
  if ('wrong' in earlier) {
    error(`${t.unreadableFile(state ?? '', earlier.wrong)}\n`)
    return 2
  }
  const listed = readOr(offline, offlineAnswers)
  if ('wrong' in listed) {
    error(`${t.unreadableFile(offline ?? '', listed.wrong)}\n`)
    return 2
  }
  if (offline !== undefined && listed.value === null) {
    error(`${t.noFile(offline, process.cwd())}\n`)
    return 2
  }
  const addresses = addressesOf(dataset)
  const known = earlier.value ?? { pages: {} }
  const rows = reportOf(addresses, listed.value ?? (await readOnline(addresses, options)), known)
  keep(rows)
  out(
    json
      ? `${JSON.stringify({ counts: countsOf(rows), addresses: rows }, null, 2)}\n`
      : `${printReport(rows, locale)}\n`,
  )
  if (state !== undefined && offline === undefined) {
    writeFileSync(state, `${JSON.stringify(stateOf(rows, known), null, 2)}\n`)
  }
  return 0
}

type Options = Exclude<ReturnType<typeof optionsOf>, { wrong: string }>

function readOnline(addresses: readonly RecordAddress[], { hosts, pause, timeout }: Options) {
  const dispatcher = new EnvHttpProxyAgent() // HTTP_PROXY, HTTPS_PROXY and NO_PROXY, where they are set
  const milliseconds = pause * 1000
  return readAll(addresses, (url) => readAddress(url, { timeout: timeout * 1000, dispatcher }), {
    hosts,
    pause: () => (milliseconds > 0 ? wait(milliseconds) : Promise.resolve()),
  })
}

const accepted = {
  options: {
    offline: { type: 'string' },
    state: { type: 'string' },
    json: { type: 'boolean', default: false },
    locale: { type: 'string' },
    hosts: { type: 'string', default: '6' },
    pause: { type: 'string', default: '1' },
    timeout: { type: 'string', default: '20' },
  },
  unnamed: 0,
} as const

function optionsOf(args: readonly string[]) {
  const locale = localeAmong(args)
  const fault = argumentFault(args, accepted)
  if (fault) return { wrong: fault[locale], locale }
  try {
    const { values } = parseArgs({ args: [...args], options: accepted.options })
    messageLocale(values.locale) // throws for one that there is not
    const hosts = numberIn('hosts', values.hosts, /^[1-9]\d?$/)
    const pause = numberIn('pause', values.pause, /^\d{1,3}(\.\d+)?$/)
    const timeout = numberIn('timeout', values.timeout, /^(?!0+(\.0+)?$)\d{1,3}(\.\d+)?$/)
    return { ...values, locale, hosts, pause, timeout }
  } catch (error) {
    return { wrong: messageOf(error), locale }
  }
}

function numberIn(name: string, text: string, form: RegExp): number {
  if (!form.test(text)) throw new Error(`--${name}=${text}`)
  return Number(text)
}

/** What a file holds; null where none is named or there is none yet, and what is wrong where it cannot be read. */
function readOr<Value>(
  path: string | undefined,
  parse: (text: string) => Value,
): { value: Value | null } | { wrong: string } {
  if (path === undefined || !existsSync(path)) return { value: null }
  try {
    return { value: parse(readFileSync(path, 'utf8')) }
  } catch (error) {
    return { wrong: messageOf(error) }
  }
}

function parseState(text: string): ReportState {
  const json: unknown = JSON.parse(text)
  const pages: unknown = typeof json === 'object' && json !== null && 'pages' in json ? json.pages : null
  if (typeof pages !== 'object' || pages === null) throw new Error('"pages"')
  const versions = Object.entries(pages).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return { pages: Object.fromEntries(versions) }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
