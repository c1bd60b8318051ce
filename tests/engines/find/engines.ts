import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { programNamed, usualFolders } from '#tests/machine/programs.ts'
import type { Driver, Programs } from '../driver/driver.ts'
import { startFirefox } from '../driver/firefox.ts'
import { startWebKit } from '../driver/webkit.ts'

export type EngineId = keyof typeof engines

type Kind = {
  name: string
  /** Debian's packages with its programs. */
  packages: readonly string[]
  /** Where each program is on this machine; null for one that is missing. */
  programs: () => Record<string, string | null>
  start: (programs: never) => Promise<Driver>
}

export const engines = {
  firefox: {
    name: 'Firefox',
    packages: ['firefox-esr'],
    programs: () => ({
      firefox: programNamed(['firefox-esr', 'firefox'], [...usualFolders, '/Applications/Firefox.app/Contents/MacOS']),
    }),
    start: startFirefox,
  },
  webkit: {
    name: 'WebKitGTK',
    packages: ['webkit2gtk-driver', 'xvfb'],
    programs: () => ({
      screen: programNamed(['Xvfb']),
      driver: programNamed(['WebKitWebDriver']),
      browser: programNamed(['MiniBrowser'], libraries()),
    }),
    start: startWebKit,
  },
} as const satisfies Record<string, Kind>

/** Starts an engine from programs that were found. */
export function startEngine(id: EngineId, programs: Programs): Promise<Driver> {
  return engines[id].start(programs as never)
}

/** Where distributions keep what belongs to the libraries of WebKitGTK. */
function libraries(): string[] {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [folder].concat(foldersIn(folder)))
  return folders.map((folder) => join(folder, 'webkit2gtk-4.1'))
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}
