import { localeIds, type Texts } from '#src/domain/vocabulary.ts'
import { highlightLimit } from '../../../primitives.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

type Labelled = { highlight?: Texts | undefined }

/** The labels of the band are short enough to stand beside one another. */
export function highlightsRule({ moves, tours, occasions }: Corpus): Finding[] {
  return [
    ...moves.flatMap(({ file, entry }) => tooLong(file, [], entry)),
    ...(tours ? ofList(tours.file, 'tours', tours.entry.tours) : []),
    ...(occasions ? ofList(occasions.file, 'occasions', occasions.entry.occasions) : []),
  ]
}

function ofList(file: string, list: string, entries: readonly Labelled[]): Finding[] {
  return entries.flatMap((entry, index) => tooLong(file, [list, index], entry))
}

function tooLong(file: string, path: JsonPath, { highlight }: Labelled): Finding[] {
  if (!highlight) return []
  return localeIds.flatMap((locale) => {
    const length = Array.from(highlight[locale]).length
    if (length <= highlightLimit) return []
    return [
      {
        file,
        path: [...path, 'highlight', locale],
        wrong: `The label has ${length} characters, more than ${highlightLimit}.`,
        cure: 'Shorten it, or leave "highlight" out; the title says the rest.',
      },
    ]
  })
}
