import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { licencesAddress } from '#src/formats/recordAddresses.ts'
import { type PackageLicence, packageFolder, packageLicence, plain } from './packageLicence.ts'

/**
 * Writes the licences of all that is published and is not ours: of each package that a module of the bundles is of, and of the
 * fonts, whose licence lies beside them. A package without one fails the build. What a package has bundled itself comes under
 * the licence that it gives.
 */
export function shippedLicences(): Plugin {
  return {
    name: 'shipped-licences',
    apply: 'build',
    applyToEnvironment: ({ name }) => name in headings,
    generateBundle(_options, bundle) {
      const outputs = Object.values(bundle)
      const modules = outputs.flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== null))
      const originals = outputs.flatMap((output) => (output.type === 'asset' ? output.originalFileNames : []))
      const heading = headings[this.environment.name as keyof typeof headings]
      const source = licencesText(
        heading,
        [...folders].map(packageLicence),
        fontLicences(originals.map((file) => resolve(this.environment.config.root, file))),
      )
      this.emitFile({ type: 'asset', fileName: licencesAddress, source })
    },
  }
}

/** The texts beside font files: `inter.woff2` and `inter-text.woff2` are under `inter-LICENSE.txt`. Throws where there is none. */
export function fontLicences(files: readonly string[]): string[] {
  const fonts = files.filter((file) => file.endsWith('.woff2'))
  const texts = fonts.map((font) => {
    const [family = ''] = /[^\\/]+?(?=[-.][^\\/]*$)/.exec(font) ?? []
    const file = join(dirname(font), `${family}-LICENSE.txt`)
    if (!existsSync(file)) throw new Error(`the font ${font} has no licence beside it: ${file}`)
    return plain(readFileSync(file, 'utf8'))
  })
  return [...new Set(texts)].toSorted()
}

/** The licences of the app's bundles and those of the service worker, as one file. */
export function joinedLicences(...texts: readonly string[]): string {
  return texts.map((text) => text.trimEnd()).join(rule) + '\n'
}

/** One file: the packages by name, then the fonts. Packages with the same text share it. */
export function licencesText(heading: string, packages: readonly PackageLicence[], fonts: readonly string[]): string {
  const byText = new Map<string, string[]>()
  for (const { name, version, licence, text } of packages.toSorted(byName)) {
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`])
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`)
  return `${[heading, ...parts, ...fonts.map((text) => `Fonts\n\n${text}`)].join(rule)}\n`
}

/** What stands above the licences of a bundle, by the environment that builds it. */
const headings = {
  client:
    'Software and fonts of others that this site contains, each with its licence.\n' +
    'Programas y tipografías de otros que este sitio contiene, cada uno con su licencia.',
  offline:
    'In the service worker, which keeps the site for readers without a network:\n' +
    'En el «service worker», que guarda el sitio para leerlo sin conexión:',
}

const rule = `\n\n${'-'.repeat(80)}\n\n`

function byName(a: PackageLicence, b: PackageLicence): number {
  return a.name < b.name ? -1 : 1
}
