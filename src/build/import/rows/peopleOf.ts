import { slug } from '#src/domain/slug.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { aligned } from './aligned.ts'
import type { KnownRecord } from './knownRecord.ts'
import { marksOfPrint } from './marksOfPrint.ts'
import { countryIn } from './placesOf.ts'
import type { RowReader } from './rowReader.ts'
import { bothLanguages } from './textPair.ts'

type Counterpart = MoveFile['counterparts'][number]

/** The counterparts of a row; whom the record knows gets the id, names and country that it has there. */
export function peopleOf(row: RowReader, known: KnownRecord): Counterpart[] {
  const names = row.list('counterpart_names')
  const count = names.length
  if (count === 0) return []
  const ids = aligned(row, 'counterparts', count, 'counterpart_names')
  const countries = aligned(row, 'counterpart_countries', count, 'counterpart_names')
  const spanish = aligned(row, 'counterpart_roles_es', count, 'counterpart_names')
  const english = aligned(row, 'counterpart_roles_en', count, 'counterpart_names')
  return names.flatMap((written, at) => {
    if (written === '') return []
    const name = marksOfPrint(written, known.locale)
    const role = { es: marksOfPrint(spanish[at] ?? '', 'es'), en: marksOfPrint(english[at] ?? '', 'en') }
    if (role.es === '' && role.en === '') row.fault('counterpart_roles_es', null, (t) => t.emptyCell)
    const country = countries[at] ? countryIn(row, 'counterpart_countries', countries[at]) : null
    const person = known.personOf(name) ?? { id: ids[at] || slug(name), name, ...(country && { country }) }
    return [{ ...person, role: bothLanguages(role) }]
  })
}
