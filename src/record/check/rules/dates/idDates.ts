import { overlaps, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** Warns where the id of a move begins with a date that its date does not touch. */
export function idDatesRule({ moves }: Corpus): Finding[] {
  return moves.flatMap(({ file, entry }): Finding[] => {
    const written = dateOfId(entry.id)
    const [named, span] = [written === null ? null : parseDateSpan(written), parseDateSpan(entry.date)]
    if (!named || !span || overlaps(named, span)) return []
    return [
      {
        level: 'warning',
        file,
        path: ['date'],
        wrong: {
          es: `El id comienza con ${written}, y la fecha es ${entry.date}.`,
          en: `The id begins with ${written}, and the date is ${entry.date}.`,
        },
        cure: {
          es: 'Corrija la que esté mal. Un id ya publicado no se cambia sin más: docs/data.md dice cómo se retira.',
          en: 'Correct the one that is wrong. A published id is not simply changed: docs/data.md says how it is retired.',
        },
      },
    ]
  })
}

/** The date that an id begins with: "2025-12-23" of "2025-12-23-quito"; null where it begins with none. */
export function dateOfId(id: string): string | null {
  return /^\d{4}(?:-\d{2}){0,2}(?=-|$)/.exec(id)?.[0] ?? null
}
