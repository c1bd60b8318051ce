import { localeIds } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** A source supports a claim, or a note of the entry names its outlet or agency; else readers cannot see what it is there for. */
export function unusedSourcesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }) => {
    const claimed = new Set(entry.claims.flatMap(({ sources }) => sources))
    const notes = notesOf(entry)
    return entry.sources.flatMap((source, index): Finding[] =>
      claimed.has(source.id) || namesOf(source).some((name) => notes.includes(name))
        ? []
        : [{ level: 'warning', file, path: ['sources', index, 'id'], ...unused }],
    )
  })
}

function notesOf({ disagreements, dateNote, outcomeNote }: MoveFile): string {
  return [disagreements, dateNote, outcomeNote]
    .flatMap((note) => (note ? localeIds.map((locale) => note[locale]) : []))
    .join('\n')
}

/** The outlet, without the country that tells it from others of its name, and the agency whose text it carries. */
function namesOf(source: MoveFile['sources'][number]): string[] {
  if (!('publisher' in source)) return []
  return [source.publisher.replace(/ \([^()]*\)$/, ''), ...(source.agency ? [source.agency] : [])]
}

const unused: Pick<Finding, 'wrong' | 'cure'> = {
  wrong: {
    es: 'Ninguna afirmación se apoya en esta fuente, y ninguna nota la nombra.',
    en: 'No claim rests on this source, and no note names it.',
  },
  cure: {
    es: 'Agréguela a la afirmación que apoya, nombre al medio en "disagreements", "dateNote" u "outcomeNote" o quítela.',
    en: 'Add it to the claim that it supports, name the outlet in "disagreements", "dateNote" or "outcomeNote", or remove it.',
  },
}
