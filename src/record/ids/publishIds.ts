import type { z } from 'zod'
import type { Day } from '#src/domain/time/dateSpan.ts'
import { type SubjectId, subjectIds } from '#src/domain/vocabulary.ts'
import { checkDataset } from '../check/checkDataset.ts'
import type { DataFile } from '../dataset.ts'
import type { Problem } from '../problem.ts'
import { articleSchema, moveSchema, occasionsSchema, publishedIdsSchema } from '../schema.ts'
import { parsed } from './parsed.ts'
import { addPublished, currentIds, type SubjectIds } from './publishedIds.ts'

export const publishedList = 'data/published-ids.json'

const noIds: SubjectIds = { move: [], article: [], country: [], person: [], occasion: [] }

/**
 * The list of published ids with those of `files` that are new behind the others. Build only. A new list is started
 * only where the file is missing: a broken one has published ids, so it is reported instead.
 * `problems` is what the data would be refused for with that list: while there is any it must not be written.
 */
export function publishIds(
  files: readonly DataFile[],
  today: Day,
): { list: string; added: { subject: SubjectId; id: string }[]; problems: Problem[] } {
  const held = files.find(({ path }) => path === publishedList)
  const before = held ? parsed(held.text, publishedIdsSchema)[0] : noIds
  if (!before) return { list: held?.text ?? '', added: [], problems: checkDataset(files, today).problems }
  const read = <Schema extends z.ZodType>(at: string, schema: Schema) =>
    files.filter(({ path }) => path.startsWith(at)).flatMap(({ text }) => parsed(text, schema))
  const occasions = read('data/occasions.json', occasionsSchema).flatMap((file) => file.occasions)
  const current = currentIds(read('data/moves/', moveSchema), read('data/articles/', articleSchema), occasions)
  const after = addPublished(before, current)
  const list = formatList(after, held && parsed(held.text, publishedIdsSchema)[0]?.$schema)
  const others = files.filter(({ path }) => path !== publishedList)
  return {
    list,
    added: subjectIds.flatMap((subject) => after[subject].slice(before[subject].length).map((id) => ({ subject, id }))),
    problems: checkDataset([...others, { path: publishedList, text: list }], today).problems,
  }
}

/** An id a line, so that a change shows what was added, and what must never be: a line taken out. */
function formatList(ids: SubjectIds, $schema = './schema/published-ids.schema.json'): string {
  return `${JSON.stringify({ $schema, ...ids }, null, 2)}\n`
}
