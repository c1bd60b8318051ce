import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/**
 * An entry is corrected once it is published, after it was added and at the latest on the day of its last revision, and its corrections are in
 * order of time. Days that the calendar has not are left to the rule of dates.
 */
export function lifeRule({ moves, published }: Corpus): Finding[] {
  const seen = published && new Set(published.entry.move)
  return moves.flatMap(({ file, entry }) => [
    ...addedTooLate(file, entry),
    ...revisionFindings(file, entry),
    ...(seen && !seen.has(entry.id) ? revisedUnseen(file, entry) : []),
  ])
}

/** Corrections tell readers what changed: an entry that none has seen has none, and those that it has came with a copy. */
function revisedUnseen(file: string, { revisions }: MoveFile): Finding[] {
  if (!revisions) return []
  return [
    {
      file,
      path: ['revisions'],
      wrong: {
        es: 'La entrada no se ha publicado todavía, y ya trae correcciones.',
        en: 'The entry has not been published yet, and has corrections already.',
      },
      cure: {
        es: 'Quite "revisions": viene de la entrada que se copió.',
        en: 'Remove "revisions": it is of the entry that was copied.',
      },
    },
  ]
}

function addedTooLate(file: string, { added, updated }: MoveFile): Finding[] {
  if (!areDays(added, updated) || added <= updated) return []
  return [
    {
      file,
      path: ['added'],
      wrong: {
        es: `La entrada se habría agregado después de su última revisión, el ${updated}.`,
        en: `The entry would have been added after its last revision, on ${updated}.`,
      },
      cure: {
        es: `Escriba "updated": "${added}", o corrija "added".`,
        en: `Write "updated": "${added}", or correct "added".`,
      },
    },
  ]
}

function revisionFindings(file: string, { added, updated, revisions = [] }: MoveFile): Finding[] {
  return revisions.flatMap(({ date }, index): Finding[] => {
    const path = ['revisions', index, 'date']
    const before = revisions[index - 1]?.date ?? added
    if (!areDays(before, date, updated)) return []
    if (date > updated) {
      return [
        {
          file,
          path,
          wrong: {
            es: `La corrección es posterior a la última revisión, el ${updated}.`,
            en: `The correction is later than the last revision, on ${updated}.`,
          },
          cure: { es: `Escriba "updated": "${date}".`, en: `Write "updated": "${date}".` },
        },
      ]
    }
    if (date >= before) return []
    return [
      {
        file,
        path,
        wrong: {
          es: `La corrección es anterior a lo que la precede, del ${before}: la corrección anterior o el día en que la entrada se agregó.`,
          en: `The correction is earlier than what it follows, of ${before}: the correction before it, or the day on which the entry was added.`,
        },
        cure: {
          es: 'Ordene las correcciones por fecha, la más reciente al final; ninguna es anterior a "added".',
          en: 'Put the corrections in order of time, the newest last; none is earlier than "added".',
        },
      },
    ]
  })
}

function areDays(...texts: readonly string[]): boolean {
  return texts.every((text) => parseDateSpan(text) !== null)
}
