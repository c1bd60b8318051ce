import type { Manifest } from '../pages/pageCode.ts'

/** What is kept only once a reader has used it: pictures of charts, the largest part of all code, and what other sites show. */
const keptLater = new Set(['src/features/charts/pictures.ts', 'src/app/boot/embedRoutes.tsx'])

/**
 * The files of code, styles and fonts that a browser keeps so that pages can be read and searched without a network: of each
 * chunk that the app may load. Throws where one that is left out has another name now.
 */
export function keptFiles(manifest: Manifest): string[] {
  for (const name of keptLater) if (!manifest[name]) throw new Error(`the build has no ${name}`)
  const reached = new Set(['index.html']) // iterating a set also visits values that are added meanwhile
  const files = new Set<string>()
  for (const name of reached) {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`the build has no ${name}`)
    for (const file of [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]) files.add(file)
    for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) {
      if (!keptLater.has(next)) reached.add(next)
    }
  }
  return [...files].toSorted()
}
