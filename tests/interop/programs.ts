/** The programs that read what is published, from Debian's packages. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/** Each with a file that tells that it is there, and the packages that have it. */
export const programs = {
  'LibreOffice Calc': { needs: 'soffice', packages: ['libreoffice-calc-nogui'] },
  BibTeX: { needs: 'bibtex', packages: ['texlive-binaries', 'texlive-base'] },
  pandoc: { needs: 'pandoc', packages: ['pandoc'] },
  bibutils: { needs: 'ris2xml', packages: ['bibutils'] },
  feedparser: { needs: '/usr/lib/python3/dist-packages/feedparser', packages: ['python3-feedparser'] },
  icalendar: { needs: '/usr/lib/python3/dist-packages/icalendar', packages: ['python3-icalendar'] },
  zbar: { needs: 'zbarimg', packages: ['zbar-tools'] },
  GDAL: { needs: 'ogrinfo', packages: ['gdal-bin'] },
  Java: { needs: 'java', packages: ['default-jre-headless'] },
} as const

export type ProgramName = keyof typeof programs

export function isHere(name: ProgramName): boolean {
  const { needs } = programs[name]
  return (process.env.PATH ?? '').split(delimiter).some((folder) => canRead(resolve(folder, needs)))
}

/** What a program prints; throws what it complains of where it fails. */
export function run(command: string, args: readonly string[], options: { cwd?: string; input?: string } = {}): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    ...options,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 300_000,
  })
  if (error || status !== 0) throw new Error(`${command} failed (${status}): ${error?.message ?? ''}${stdout}${stderr}`)
  return stdout
}

/** A file of the site that `npm run build` wrote. */
export function published(path: string): string {
  return join(import.meta.dirname, '../../dist', path)
}

function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}
