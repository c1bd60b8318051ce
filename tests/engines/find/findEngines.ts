import { installFromDebian } from '#tests/machine/programs.ts'
import type { Programs } from '../driver/driver.ts'
import { type EngineId, engines, startEngine } from './engines.ts'

export type FoundEngines = Partial<Record<EngineId, { version: string; programs: Programs }>>

/**
 * The engines that this machine has, or that Debian's root can install. One counts only once it has been started; of each a
 * line says which it is, or that it cannot be had.
 */
export async function findEngines(): Promise<FoundEngines> {
  const found: FoundEngines = {}
  for (const id of Object.keys(engines) as EngineId[]) {
    const { name, packages } = engines[id]
    const programs = programsOf(id) ?? installed(id, packages)
    const version = programs ? await versionOf(id, programs) : null
    if (programs && version) {
      found[id] = { version, programs }
      say(`Engine: ${name} ${version} (${Object.values(programs).join(', ')})`)
    } else {
      say(`${name} ${programs ? 'does not start' : 'cannot be had'} here: its journeys are skipped.`)
    }
  }
  return found
}

function installed(id: EngineId, packages: readonly string[]): Programs | null {
  installFromDebian(packages)
  return programsOf(id)
}

function programsOf(id: EngineId): Programs | null {
  const programs = Object.entries(engines[id].programs())
  const there = programs.flatMap(([part, path]) => (path === null ? [] : [[part, path] as const]))
  return there.length === programs.length ? Object.fromEntries(there) : null
}

async function versionOf(id: EngineId, programs: Programs): Promise<string | null> {
  try {
    const driver = await startEngine(id, programs)
    await driver.end()
    return driver.version
  } catch (error) {
    say(String(error))
    return null
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
