import { viewParameters } from './viewState.ts'

/** The parameters of a query that this site does not read and that were likely meant for one: "Theme", "countries". */
export function nearParameters(search: string): readonly { field: string; value: string }[] {
  const known: readonly string[] = viewParameters
  return [...new URLSearchParams(search)].flatMap(([field, value]) => {
    const name = field.trim().toLowerCase()
    const isNear = known.some((parameter) => name === parameter || isNearTo(name, parameter))
    return !known.includes(field) && isNear ? [{ field, value }] : []
  })
}

/** A plural, or one letter more, fewer or other in a name that is long enough to tell. */
function isNearTo(name: string, parameter: string): boolean {
  if (name.replace(/(ie|e)?s$/, '') === parameter.replace(/y$/, '')) return true
  if (parameter.length < 4 || Math.abs(name.length - parameter.length) > 1) return false
  const [short, long] = [name, parameter].toSorted((a, b) => a.length - b.length) as [string, string]
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  const rest = short.slice(short.length === long.length ? at + 1 : at)
  return rest === long.slice(at + 1)
}
