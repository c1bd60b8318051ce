import { foldText } from '#src/domain/foldText.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import { isNameWithin, wordsOfName } from './nearPeople.ts'

/** The subject of the record is nobody's counterpart: moves are his or hers already. */
export function subjectRule({ record, moves }: Corpus): Finding[] {
  if (!record) return []
  const { id, name, shortName } = record.entry.subject
  const names = new Set([foldText(name), foldText(shortName)])
  const isSubject = (person: { id: string; name: string }) => person.id === id || names.has(foldText(person.name))
  return moves.flatMap(({ file, entry }) =>
    entry.counterparts.flatMap((person, index): Finding[] => {
      const path = ['counterparts', index]
      if (isSubject(person)) return [{ file, path, ...itself(name) }]
      const isNear = isNameWithin(wordsOfName(name), wordsOfName(person.name))
      return isNear ? [{ level: 'warning', file, path: [...path, 'name'], ...namesake(name) }] : []
    }),
  )
}

function itself(name: string): Pick<Finding, 'wrong' | 'cure'> {
  return {
    wrong: {
      es: `${name} es la persona del registro, y no una contraparte.`,
      en: `${name} is the person the record is about, and no counterpart.`,
    },
    cure: { es: 'Quítela de las contrapartes.', en: 'Remove this counterpart.' },
  }
}

function namesake(name: string): Pick<Finding, 'wrong' | 'cure'> {
  return {
    wrong: {
      es: `El nombre contiene el de ${name}, que es la persona del registro.`,
      en: `The name holds that of ${name}, the person the record is about.`,
    },
    cure: {
      es: 'Quite la contraparte; si es otra persona, acepte el aviso con su razón.',
      en: 'Remove the counterpart; if it is another person, accept the warning with the reason.',
    },
  }
}
