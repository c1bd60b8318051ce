import type { Day } from '#src/domain/time/dateSpan.ts'
import { type SubjectId, subjectIds } from '#src/domain/vocabulary.ts'
import { checkDataset } from '../check/checkDataset.ts'
import type { DataFile } from '../dataset.ts'
import type { Problem } from '../problem.ts'
import { publishedIdsSchema } from '../schema.ts'
import { parsed } from './parsed.ts'
import { addPublished, currentIds, noIds, type SubjectIds } from './publishedIds.ts'

export const publishedList = 'data/published-ids.json'

/**
 * The list of published ids with those of `files` that are new behind the others, for the moment at which the record is
 * published. Build only. Drafts, and what they alone use, have no part in it. A new list is started only where the file is
 * missing: a broken one has published ids, so it is reported instead.
 * `problems` is what the data would be refused for: while there is any, the list stays as it is.
 */
export function publishIds(
  files: readonly DataFile[],
  today: Day,
): { list: string; added: { subject: SubjectId; id: string }[]; problems: Problem[] } {
  const held = files.find(({ path }) => path === publishedList) ?? { path: publishedList, text: formatList(noIds) }
  const others = files.filter(({ path }) => path !== publishedList)
  const { dataset, problems } = checkDataset([...others, held], today)
  const [before] = parsed(held.text, publishedIdsSchema)
  if (!dataset || !before) return { list: held.text, added: [], problems }
  const after = addPublished(before, currentIds(dataset.moves, dataset.articles, dataset.occasions))
  return {
    list: formatList(after, before.$schema),
    added: subjectIds.flatMap((subject) => after[subject].slice(before[subject].length).map((id) => ({ subject, id }))),
    problems,
  }
}

/** An id a line, so that a change shows what was added, and what must never be: a line taken out. */
function formatList(ids: SubjectIds, $schema = './schema/published-ids.schema.json'): string {
  return `${JSON.stringify({ $schema, ...ids }, null, 2)}\n`
}
