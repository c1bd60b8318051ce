/**
 * The fields of an object that its file has right. In an entry of a broken file a field whose value is wrong throws when it
 * is read ({@link soundParts}): what walks all fields of an entry must walk these.
 */
export function soundFields(value: object): [string, unknown][] {
  return Object.keys(value).flatMap((name) => {
    const field = Object.getOwnPropertyDescriptor(value, name)
    return field && !field.get ? [[name, field.value] satisfies [string, unknown]] : []
  })
}
