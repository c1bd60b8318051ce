/** Puts the focus on the control of a field, or on the nearest one around it that the form shows: for a path as problems have it. */
export function showField(path: string): void {
  const ways = [path, `${path}.es`, ...around(path)]
  const field = ways.map((each) => document.getElementById(`field:${each}`)).find((element) => element !== null)
  field?.scrollIntoView({ block: 'center' })
  field?.focus({ preventScroll: true })
}

/** The paths of the objects and lists that a field is in, the nearest first. */
export function around(path: string): string[] {
  const parent = path.replace(/(?:\.[^.[\]]+|\[[^\]]*\])$/, '')
  return parent === path || parent === '' ? [] : [parent, ...around(parent)]
}
