import { listMark, localeIds } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'

type Value = { path: JsonPath; text: string }

/** In downloaded tables several values share a cell, separated by `listMark`, which none of them may contain. */
export function tableCellsRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) =>
    sharedCells(entry)
      .filter(({ text }) => text.includes(listMark))
      .map(({ path }) => ({
        file,
        path,
        wrong: `The text holds ${listMark}, which stands between the values of a cell in the tables for download.`,
        cure:
          path.at(-1) === 'url' ? 'Write %7C for it: the address stays the same.' : 'Write a comma or a dash for it.',
      })),
  )
}

/** The values of a move that share a cell with others. */
function sharedCells({ places, counterparts, delegation = [], sources }: MoveFile): Value[] {
  return [
    ...places.flatMap(({ city, venue }, at) => [
      ...textsAt(['places', at, 'city'], city),
      ...textsAt(['places', at, 'venue'], venue),
    ]),
    ...counterparts.flatMap(({ name, role }, at) => [
      { path: ['counterparts', at, 'name'], text: name },
      ...textsAt(['counterparts', at, 'role'], role),
    ]),
    ...delegation.map((text, at) => ({ path: ['delegation', at], text })),
    ...sources.flatMap((source, at) => ('url' in source ? [{ path: ['sources', at, 'url'], text: source.url }] : [])),
  ]
}

function textsAt(path: JsonPath, texts: Record<'es' | 'en', string> | undefined): Value[] {
  return texts ? localeIds.map((locale) => ({ path: [...path, locale], text: texts[locale] })) : []
}
