import { throughOf } from '../../../compile/origins.ts'
import type { MoveFile } from '../../../schema.ts'
import type { Corpus, Finding, Sound } from '../../corpus.ts'
import { nearest } from '../../nearest.ts'

/**
 * A source that was consulted through another names one of its move that was itself read, and so does each claim that names it:
 * the statement rests on what the other source says.
 */
export function throughRule({ moves }: Corpus): Finding[] {
  return moves.flatMap((move) => [...unreadSources(move), ...claimsWithoutThem(move)])
}

/** The ids of the sources through which others were consulted, by the ids of these. */
function unreadOf({ sources }: MoveFile): ReadonlyMap<string, string> {
  return new Map(
    sources.flatMap((source) => {
      const through = throughOf(source)
      return through === null ? [] : [[source.id, through] as const]
    }),
  )
}

function unreadSources({ file, entry }: Sound<MoveFile>): Finding[] {
  const through = unreadOf(entry)
  const read = entry.sources.map(({ id }) => id).filter((id) => !through.has(id))
  return entry.sources.flatMap((source, index) => {
    const other = through.get(source.id)
    if (other === undefined || read.includes(other)) return []
    const path = ['sources', index, 'through']
    if (other === source.id) {
      return [
        {
          file,
          path,
          wrong: {
            es: 'La fuente no puede haberse consultado a través de sí misma.',
            en: 'The source cannot have been consulted through itself.',
          },
          cure: {
            es: 'Escriba el id de la fuente que cita la página, o quite "through" si la página se leyó.',
            en: 'Write the id of the source that cites the page, or remove "through" if the page was read.',
          },
        },
      ]
    }
    if (through.has(other)) {
      return [
        {
          file,
          path,
          wrong: { es: `"${other}" tampoco se leyó.`, en: `"${other}" was not read either.` },
          cure: {
            es: 'Escriba el id de la fuente que sí se leyó.',
            en: 'Write the id of the source that was read.',
          },
        },
      ]
    }
    const near = nearest(other, read)
    return [
      {
        file,
        path,
        wrong: {
          es: `Ninguna fuente del movimiento tiene el id "${other}".`,
          en: `No source of this move has the id "${other}".`,
        },
        cure: near
          ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
          : {
              es: 'Agregue a "sources" la fuente que se leyó, y escriba su id aquí.',
              en: 'Add the source that was read to "sources", and write its id here.',
            },
      },
    ]
  })
}

function claimsWithoutThem({ file, entry }: Sound<MoveFile>): Finding[] {
  const through = unreadOf(entry)
  const ids = new Set(entry.sources.map(({ id }) => id))
  return entry.claims.flatMap(({ sources }, claim) =>
    sources.flatMap((id, index) => {
      const other = through.get(id)
      if (other === undefined || sources.includes(other) || !ids.has(other)) return []
      return [
        {
          file,
          path: ['claims', claim, 'sources', index],
          wrong: {
            es: `"${id}" se consultó a través de "${other}", en que no se apoya la afirmación.`,
            en: `"${id}" was consulted through "${other}", which the claim does not name.`,
          },
          cure: {
            es: `Agregue "${other}" a las fuentes de la afirmación.`,
            en: `Add "${other}" to the sources of the claim.`,
          },
        },
      ]
    }),
  )
}
