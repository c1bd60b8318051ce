import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const usualFolders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/sbin', '/usr/local/sbin']

/**
 * The nginx of this machine, or one that Debian's root can install; null when there is none to be had.
 * Programs are looked for in these folders alone.
 */
export function findNginx(folders: readonly string[] = usualFolders): string | null {
  const program = (name: string) => folders.map((folder) => join(folder, name)).find(isFile) ?? null
  const found = program('nginx')
  if (found) return found
  const aptGet = program('apt-get')
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !aptGet) return null
  process.stdout.write('Getting nginx by apt-get\n')
  run(aptGet, 'update') // of no matter when it fails: what is known of packages may do
  run(aptGet, 'install', '-y', '--no-install-recommends', 'nginx')
  return program('nginx')
}

/** In silence: what comes of it is seen by whether nginx is there. */
function run(command: string, ...args: string[]): void {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      timeout: 300_000,
      // Installed, not started as a service, by either of the two that could start it.
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1', SYSTEMD_OFFLINE: '1' },
    })
  } catch {
    // the caller looks for itself
  }
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
