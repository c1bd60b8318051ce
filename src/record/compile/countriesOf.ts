import type { CountryCode } from '#src/domain/vocabulary.ts'
import type { MoveFile } from '../schema.ts'

/** The countries of a move's places and counterparts, and those it concerns: each once, in code order. */
export function countriesOf({ places, counterparts, concerns = [] }: MoveFile): CountryCode[] {
  const named = [...places, ...counterparts].flatMap(({ country }) => country ?? [])
  return [...new Set([...named, ...concerns])].toSorted()
}
