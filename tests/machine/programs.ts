/** Programs of this machine that tests work with, and Debian's packages where one is missing. */
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const usualFolders = [
  ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
  '/usr/sbin',
  '/usr/local/sbin',
]

/** The path of the first program of one of these names in these folders; null where there is none. */
export function programNamed(names: readonly string[], folders: readonly string[] = usualFolders): string | null {
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isFile) ?? null
}

/**
 * Installs packages as Debian's root, and says so in one line; silent where that cannot be. What comes of it is seen by whether
 * the program is there.
 */
export function installFromDebian(packages: readonly string[], folders: readonly string[] = usualFolders): void {
  const aptGet = programNamed(['apt-get'], folders)
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !aptGet) return
  process.stdout.write(`Getting ${packages.join(', ')} by apt-get\n`)
  run(aptGet, 'update') // of no matter when it fails: what is known of packages may do
  run(aptGet, 'install', '-y', '--no-install-recommends', ...packages)
}

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
