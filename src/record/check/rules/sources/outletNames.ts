import { foldText } from '#src/domain/foldText.ts'
import { differByAtMost } from '../../nearest.ts'

/** Alike but for article, case, accents, spaces and the ending of an address; or with a letter or two that differ. */
export function areNear(a: NameParts, b: NameParts): boolean {
  // Outlets of one name are told apart by their country in brackets.
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return false
  const length = Math.min(a.key.length, b.key.length)
  return differByAtMost(a.key, b.key, length >= 10 ? 2 : length >= 6 ? 1 : 0)
}

export type NameParts = { key: string; country: string }

export function partsOf(name: string): NameParts {
  const [, outlet = name, country = ''] = /^(.+) \(([^()]+)\)$/.exec(name) ?? []
  const plain = foldText(outlet.replace(/\.(?:com?|net|org|[a-z]{2})(?:\.[a-z]{2})?$/i, ''))
  return {
    key: plain.replace(/^(?:(?:el|la|los|las|the|o|le|agencia) )+/, '').replaceAll(' ', ''),
    country: foldText(country),
  }
}
