/** A real nginx with the configuration that we ship, for tests of what a server must get right. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { answers, freePort } from '#tests/machine/localServer.ts'

export type Nginx = {
  /** Where the site is, without a slash at its end: "http://127.0.0.1:4000/kast". */
  url: string
  stop: () => Promise<void>
}

const shipped = resolve(import.meta.dirname, '../../../deploy/nginx.conf')

/**
 * Serves a built site below a base ("/" or "/kast/") on a free port, as a child that ends with {@link Nginx.stop}.
 * Throws what nginx says when it does not start.
 */
export async function startNginx(binary: string, site: string, base: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'))
  const port = await freePort()
  const path = base.replace(/\/$/, '')
  const root = path ? linkBelow(join(folder, 'www'), path, site) : site
  const config = join(folder, 'nginx.conf')
  writeFileSync(config, mainConfig(folder, shippedServer({ port, root, path })))
  const child = spawn(binary, ['-c', config, '-p', folder], { stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => {
    said += text.toString()
  })
  const ended = new Promise<void>((done) => {
    child.on('exit', () => done())
  })
  const url = `http://127.0.0.1:${port}${path}`
  if (!(await answers(`${url}/`, () => child.exitCode !== null))) throw new Error(`nginx does not serve: ${said}`)
  return {
    url,
    async stop() {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The configuration that we ship, with the lines that an administrator sets. */
function shippedServer({ port, root, path }: { port: number; root: string; path: string }): string {
  const lines: [shipped: RegExp, set: string][] = [
    [/listen 80;/, `listen 127.0.0.1:${port};`],
    [/listen \[::\]:80;/, ''], // a machine of tests may have no IPv6
    [/root [^;]+;/, `root ${root};`],
    [/set \$kast_base "";/, `set $kast_base "${path}";`],
  ]
  return lines.reduce(
    (text, [line, set]) => {
      if (!line.test(text)) throw new Error(`deploy/nginx.conf has no line ${line.source}`)
      return text.replace(line, set)
    },
    readFileSync(shipped, 'utf8'),
  )
}

/** What Debian's main file would say around it, with everything that is written kept in one folder. */
function mainConfig(folder: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return [
    ...(process.getuid?.() === 0 ? ['user root;'] : []), // who may read what the tests have written
    'daemon off;',
    'worker_processes 1;',
    `pid ${folder}/nginx.pid;`,
    'error_log stderr warn;',
    'events { worker_connections 256; }',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
    server,
    '}',
  ].join('\n')
}

/** A root in which the site lies below a path. */
function linkBelow(root: string, path: string, site: string): string {
  const link = join(root, path)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(site, link)
  return root
}
