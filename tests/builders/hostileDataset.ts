import { type PageInput, pageInput } from '#src/build/publishInput.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { compileDataset } from '#src/record/compile/compile.ts'
import type { Dataset } from '#src/record/dataset.ts'
import { parseCompiled } from '#src/record/load/compiledTimeline.ts'
import { formatProblem } from '#src/record/problem.ts'
import { aCounterpart, aMoveFile, anArticleFile, aSource, dataFiles, texts } from './dataFiles.ts'
import { site } from './publishInput.ts'

/** Stands in every text of the files below. */
const mark = 'Palabras'
const marked = texts(mark)

const files = dataFiles(
  aMoveFile({
    places: [{ country: 'EC', city: marked, venue: marked, coordinates: [-78.5123, -0.2201] }],
    counterparts: [aCounterpart({ name: mark, role: marked })],
    delegation: [mark],
    status: 'announced',
    title: marked,
    summary: marked,
    outcomeNote: marked,
    claims: [
      {
        nature: 'reported',
        text: marked,
        sources: ['efe', 'held'],
        quotes: [{ article: 'carondelet', exact: mark }],
      },
    ],
    sources: [
      aSource({ publisher: mark, title: mark, url: 'https://example.org/quito' }),
      { id: 'held', article: 'carondelet' },
    ],
  }),
  anArticleFile({
    label: marked,
    title: mark,
    author: mark,
    publisher: mark,
    note: marked,
    rights: marked,
    paragraphs: [mark, 'Other words.'],
  }),
)

/**
 * A record that holds this text, between two letters, wherever it has words of its own: as if no check had looked at it.
 * Quotations stay where they are in the article, since both change.
 */
export function hostileDataset(text: string): PageInput {
  const { problems, readable } = checkDataset(files, toDay('2026-08-01'))
  if (!readable?.moves.length) throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n\n'))
  const written = JSON.stringify(`x${text.toWellFormed()}x`).slice(1, -1)
  const dataset = JSON.parse(JSON.stringify(readable).replaceAll(mark, () => written)) as Dataset
  const { timeline } = parseCompiled(compileDataset(dataset, () => 'hash'))
  return pageInput({ dataset, timeline, site }, () => 'v1')
}
