/** The record as its editors wrote it: what the tests expect is counted here, never typed and never asked of the app. */
import '../../setRecord.ts'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDataFiles } from '#src/build/vite/readDataFiles.ts'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { phaseOf } from '#src/domain/time/phase.ts'
import type { ThemeId } from '#src/domain/vocabulary.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import type { ArticleFile, MoveFile } from '#src/record/schema.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const files = readDataFiles(root)

export const allMoves = below<MoveFile>('data/moves/')
const phases = below<RecordFile>('data/record.json').flatMap((record) => recordFactsOf(record).phases)
/** The query of a link that asks for all moves, those of phases that stand apart among them. */
export const askingForAll = `phase=${phases.map(({ id }) => id).join('.')}`
/** Those that pages count and show until a reader asks for the phases that stand apart. */
export const moves = allMoves.filter(({ date }) => {
  const span = parseDateSpan(date)
  return span && !phases.find(({ id }) => id === phaseOf(span, phases))?.isApart
})
export const articles = below<ArticleFile>('data/articles/')
export const themes = themesOf()

export function moveById(id: string): MoveFile {
  const move = allMoves.find((candidate) => candidate.id === id)
  if (!move) throw new Error(`the record has no move ${id}; a published id never dies`)
  return move
}

export function withTheme(...wanted: ThemeId[]): MoveFile[] {
  return moves.filter((move) => move.themes.some((theme) => wanted.includes(theme)))
}

/** The countries that a move touches, by place, by counterpart and by subject; some more than once. */
export function countriesOf({ places, counterparts, concerns = [] }: MoveFile): string[] {
  return [...[...places, ...counterparts].flatMap(({ country }) => country ?? []), ...concerns]
}

/** Where the build put the code of a source file. */
export function builtFile(source: string): string {
  const manifest = JSON.parse(readFileSync(`${root}/dist/.vite/manifest.json`, 'utf8')) as Record<
    string,
    { file: string; name?: string }
  >
  const chunk = manifest[source] ?? Object.values(manifest).find(({ name }) => name === source)
  if (!chunk) throw new Error(`the build has no chunk for ${source}`)
  return chunk.file
}

function below<File>(folder: string): File[] {
  return files.filter(({ path }) => path.startsWith(folder)).map(({ text }) => JSON.parse(text) as File)
}

function themesOf() {
  const [file] = below<{ themes: { id: ThemeId; label: { es: string; en: string } }[] }>('data/themes.json')
  return file?.themes ?? []
}
