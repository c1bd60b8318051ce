/**
 * Measures the search in Node, without a screen: `npm run bench:search -- FOLDER…` for the record of `data/` and those of other
 * folders. Titles of the record are typed key by key, some with an error. See bench/README.md.
 */
import { brotliCompressSync } from 'node:zlib'
import { readRecord } from '#src/build/vite/readRecord.ts'
import { searchPiecesOf } from '#src/record/load/searchFiles.ts'
import { parseSearchFile } from '#src/record/search/parseSearchFile.ts'
import { createSearchEngine } from '#src/record/search/searchEngine.ts'

const project = process.cwd()
const rows = 60
const typedTitles = 12

for (const folder of ['data', ...process.argv.slice(3)]) {
  process.env.DATA_DIR = folder
  process.stdout.write(`${JSON.stringify(await measure(), null, 2)}\n`)
}

async function measure() {
  const { compiled, timeline } = readRecord(project)
  const index = JSON.parse(compiled.timeline.text)
  const texts = new Map(compiled.search.map(({ path, text }) => [path, text]))
  const pieces = searchPiecesOf(index.search, index.moves.id)
  const parsing: number[] = []
  const read = pieces.map((piece) => {
    const text = texts.get(piece.files.es) ?? ''
    return { piece, file: timed(parsing, () => parseSearchFile(JSON.parse(text), piece.ids)) }
  })
  const before = process.cpuUsage()
  const engine = await createSearchEngine(read, 'es')
  const building = processorTime(before)
  const searching: number[] = []
  const suggesting: number[] = []
  const showing: number[] = []
  for (const query of typed(timeline.moves.map(({ title }) => title.es ?? ''))) {
    const hits = timed(searching, () => engine.search(query))
    timed(suggesting, () => engine.suggest(query, timeline))
    timed(showing, () => [...hits.scores.keys()].slice(-rows).map((id) => engine.passageOf(id, hits, '')))
  }
  const sizes = pieces.map(({ files }) => brotliCompressSync(texts.get(files.es) ?? '').length)
  return {
    folder: process.env.DATA_DIR,
    moves: timeline.moves.length,
    pieces: pieces.length,
    kB: kilo(sizes.reduce((sum, size) => sum + size, 0)),
    'largest piece, kB': kilo(Math.max(...sizes)),
    'parse, ms': figures(parsing),
    'build, ms': round(building),
    'search, ms': figures(searching),
    'suggest, ms': figures(suggesting),
    [`passages of ${rows} rows, ms`]: figures(showing),
  }
}

/** Every beginning of some titles, and these with two letters swapped. */
function typed(titles: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(titles.length / typedTitles))
  const chosen = titles.filter((_, at) => at % step === 0).slice(0, typedTitles)
  return chosen
    .flatMap((title) => [title, title.replaceAll(/(\p{L}{3})(\p{L})(\p{L})/gu, '$1$3$2')])
    .flatMap((title) => Array.from(title, (_, at) => title.slice(0, at + 1)))
}

function timed<Value>(times: number[], run: () => Value): Value {
  const before = process.cpuUsage()
  const value = run()
  times.push(processorTime(before))
  return value
}

/** In milliseconds: on a busy machine it says more than the clock. */
function processorTime(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function figures(times: readonly number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0)
  return { keys: times.length, median: at(0.5), 'of 100, 99 below': at(0.99), worst: at(1) }
}

function kilo(bytes: number): number {
  return round(bytes / 1000)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
