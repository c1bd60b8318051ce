import { readdirSync, readFileSync } from 'node:fs'

/**
 * What a reader's first page may weigh, in brotli: the code that runs before anything shows, its styles, and the index
 * of the record. Code that is fetched later, by `import()`, is not in it: charts and map have limits of their own.
 * The index and the titles of a language have a limit for each move, so that a new move breaks none. Each piece of the search
 * index has the same: more moves make more pieces. tests/grown/ holds a record that has grown to the same limits. TEST_DIST
 * names the folder of another build than that in dist/.
 */
const budgets = JSON.parse(readFileSync('tests/moveBudgets.json', 'utf8'))
const manifest = JSON.parse(readFileSync(inDist('.vite/manifest.json'), 'utf8'))
const home = firstPage(Object.keys(manifest).find((key) => manifest[key].name === 'home'))
const entryPage = firstPage('src/app/pages/entry/Entry.tsx')
const gestures = 'src/features/band/interaction/BandGestures.tsx'
const index = inDist(`data/${readdirSync(inDist('data')).find((name) => /^timeline\.\w+\.json$/.test(name))}`)
const moves = JSON.parse(readFileSync(index, 'utf8')).moves.id.length
const charts = 'src/app/moves/MovesCharts.tsx'

export default [
  { name: 'code of the dashboard', path: codeOf(home), limit: '125.9 kB' },
  { name: 'code of an entry', path: codeOf(entryPage), limit: '126.7 kB' },
  { name: 'styles of the dashboard', path: stylesOf(home), limit: '8.1 kB' },
  { name: 'styles of an entry', path: stylesOf(entryPage), limit: '6.2 kB' },
  { name: 'gestures of the band', path: later(gestures), limit: '8.3 kB' },
  { name: 'charts and map in words', path: later(charts), limit: '18.1 kB' },
  { name: 'pictures of charts', path: later('src/features/charts/pictures.ts', charts), limit: '95 kB' },
  {
    name: 'picture of the map',
    path: later('src/features/charts/map/MapPicture.tsx', charts, gestures),
    limit: '40 kB',
  },
  { name: 'sharing, citing, downloading', path: later('src/app/sharing/sharing.ts'), limit: '17.8 kB' },
  { name: 'what other sites show', path: later('src/app/pages/embed/embedding.ts'), limit: '5.1 kB' },
  { name: 'index of the record', path: index, limit: perMove(budgets.index) },
  { name: 'titles of a language', path: inDist('data/titles/*.es.*.json'), limit: perMove(budgets.titles) },
  ...searchPieces().map((path) => ({ name: `search: ${path}`, path, limit: `${budgets.searchPiece} B` })),
]

function perMove(budget) {
  return `${budget.base + budget.perMove * moves} B`
}

function searchPieces() {
  const files = readdirSync(inDist('data/search'), { recursive: true, encoding: 'utf8' })
  return files.filter((name) => name.endsWith('.json')).map((name) => inDist(`data/search/${name}`))
}

/** The chunks that load before the app takes over a page. */
function firstPage(page) {
  return [...new Set(['index.html', page].flatMap(withStaticImports))]
}

function codeOf(chunks) {
  return chunks.map(({ file }) => inDist(file))
}

function stylesOf(chunks) {
  return chunks.flatMap(({ css = [] }) => css.map(inDist))
}

/** A chunk fetched later, with what it brings beyond the first page and the chunks that come before it. */
function later(start, ...before) {
  const known = new Set([...home, ...before.flatMap(withStaticImports)].map(({ file }) => file))
  return withStaticImports(start).flatMap(({ file }) => (known.has(file) ? [] : [inDist(file)]))
}

function withStaticImports(start) {
  const seen = new Set([start]) // a set walks on to what is added while it is walked
  for (const name of seen) for (const next of manifest[name].imports ?? []) seen.add(next)
  return [...seen].map((name) => manifest[name])
}

function inDist(file) {
  return `${process.env.TEST_DIST ?? 'dist'}/${file}`
}
