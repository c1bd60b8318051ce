import { spawnSync } from 'node:child_process'
import { isHere, type ProgramName, programs } from './programs.ts'

/**
 * Where this runs as root and apt-get is there, as in CI, it gets the programs that are missing; it says which could not be
 * had, whose tests are skipped.
 */
export default function getPrograms(): void {
  const names = Object.keys(programs) as ProgramName[]
  const missing = names.filter((name) => !isHere(name))
  if (missing.length > 0 && process.getuid?.() === 0) {
    process.stdout.write(`Getting ${missing.join(', ')} by apt-get\n`)
    aptGet('update')
    for (const name of missing) aptGet('install', '-y', '-q', '--no-install-recommends', ...programs[name].packages)
  }
  const left = names.filter((name) => !isHere(name))
  if (left.length === 0) return
  const packages = left.flatMap((name) => programs[name].packages)
  process.stdout.write(
    `Left out, since they cannot be had here: ${left.join(', ')} (apt-get install ${packages.join(' ')})\n`,
  )
}

/** Without questions, and not for longer than five minutes. What it says is of interest only where it fails. */
function aptGet(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 300_000 })
  if (status !== 0) process.stdout.write(`apt-get ${args.join(' ')}: ${stderr ?? ''}\n`)
}
