/** Vite's own server as the desk, on a copy of the small record that tests may change. */
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as watched } from '../support/support.ts'

export { expect } from '@playwright/test'

const project = resolve(import.meta.dirname, '../../..')
const record = join(project, 'tests/records/small')

type DeskServer = { url: string; data: string; stop: () => Promise<void> }

export type DeskData = {
  folder: string
  /** The names of the files of moves, in order. */
  moves: () => string[]
  pathOf: (id: string) => string
  textOf: (id: string) => string
}

/** Starts one server for a worker; each test gets the record as it was. */
export const test = watched.extend<{ data: DeskData }, { server: DeskServer }>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from the pattern
    async ({}, provide) => {
      const server = await startDesk()
      await provide(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, provide) => {
    await provide(server.url)
  },
  data: [
    async ({ server }, provide) => {
      rmSync(server.data, { recursive: true, force: true })
      cpSync(record, server.data, { recursive: true })
      const moves = join(server.data, 'moves')
      const pathOf = (id: string) => join(moves, `${id}.json`)
      await provide({
        folder: moves,
        moves: () => readdirSync(moves).toSorted(),
        pathOf,
        textOf: (id) => readFileSync(pathOf(id), 'utf8'),
      })
    },
    { auto: true },
  ],
})

/** Throws what Vite says when it does not start. */
async function startDesk(): Promise<DeskServer> {
  const data = mkdtempSync(join(tmpdir(), 'desk-data-'))
  cpSync(record, data, { recursive: true })
  const vite = join(project, 'node_modules/vite/bin/vite.js')
  const child = spawn(process.execPath, [vite, '--mode', 'desk', '--port', '0', '--clearScreen', 'false'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATA_DIR: data, SITE_URL: '', NO_COLOR: '1' },
  })
  let said = ''
  const url = await new Promise<string>((found, failed) => {
    const read = (text: Buffer) => {
      said += text.toString()
      const [, address] = /The desk: (http:\S+)/.exec(said) ?? []
      if (address) found(address)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('exit', () => failed(new Error(`the desk does not start: ${said}`)))
  })
  const ended = new Promise<void>((done) => {
    child.on('exit', () => done())
  })
  return {
    url,
    data,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}
