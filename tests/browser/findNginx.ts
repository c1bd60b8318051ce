import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The nginx of this machine, or one that Debian's root can install; null when there is none to be had. */
export function findNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  const found = () => folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path))
  return found() ?? (installNginx() ? found() : null) ?? null
}

function installNginx(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false
  return run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'nginx')
}

function run(command: string, ...args: string[]): boolean {
  process.stdout.write(`Getting nginx: ${command} ${args.join(' ')}\n`)
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }, // installed, not started as a service
    })
    return true
  } catch {
    return false
  }
}
