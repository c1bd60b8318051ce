import { readFileSync } from 'node:fs'

/**
 * What a reader's first page may weigh, in brotli: the code that runs before anything shows, its styles, and the index
 * of the record. Code that is fetched later, by `import()`, is not in it.
 */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))
const chunks = withStaticImports('index.html')

export default [
  { name: 'code of the first page', path: chunks.map(({ file }) => inDist(file)), limit: '130 kB' },
  { name: 'styles of the first page', path: chunks.flatMap(({ css = [] }) => css.map(inDist)), limit: '20 kB' },
  { name: 'index of the record', path: 'dist/data/timeline.*.json', limit: '20 kB' },
]

function withStaticImports(entry) {
  const seen = new Set([entry]) // a set walks on to what is added while it is walked
  for (const name of seen) for (const next of manifest[name].imports ?? []) seen.add(next)
  return [...seen].map((name) => manifest[name])
}

function inDist(file) {
  return `dist/${file}`
}
