import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A package whose code is published, with the terms under which it is. */
export type PackageLicence = { name: string; version: string; licence: string; text: string }

const licenceFile = /^(licen[cs]e|copying)([-.].*)?$/i

/** The folder of the package that a module is of; null for a module of our own or of the bundler. */
export function packageFolder(module: string): string | null {
  if (!/[\\/]node_modules[\\/]/.test(module)) return null
  const path = module.replace(/[?#].*$/, '').replace(/^\0/, '')
  for (let folder = dirname(path); /[\\/]node_modules[\\/]/.test(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && manifestOf(folder).name !== undefined) return folder
  }
  throw new Error(`${path} is of no package`)
}

/** What a package says of its licence. Throws where it names none or has no text of it: it must not be published then. */
export function packageLicence(folder: string): PackageLicence {
  const { name = folder, version = '', license: licence } = manifestOf(folder)
  if (!licence) throw new Error(`the package ${name} names no licence`)
  const file = readdirSync(folder).find((entry) => licenceFile.test(entry))
  if (!file) throw new Error(`the package ${name} has no file with its licence`)
  return { name, version, licence, text: plain(readFileSync(join(folder, file), 'utf8')) }
}

/** The text with the line ends of this project. */
export function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}

type Manifest = { name?: string; version?: string; license?: string }

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}
