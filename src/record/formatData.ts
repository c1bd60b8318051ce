/** The most characters of a line, as biome.json has it. */
const lineWidth = 120

/**
 * JSON in the form of the files under data/, which is the one that `biome check` asks for: two spaces of indent, a field a
 * line, a list without objects on one line where it fits. Keys keep their order; a zod schema gives its own when it parses.
 */
export function formatData(value: unknown): string {
  return `${formatValue(value, '', 0)}\n`
}

/** `used` is what the line holds beside the value: its indent, the name of the field, and the comma behind it. */
function formatValue(value: unknown, indent: string, used: number): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
    const isFlat = value.every((item) => typeof item !== 'object' || item === null)
    if (value.length === 0 || (isFlat && used + line.length <= lineWidth)) return line
    return `[\n${value.map((item) => deeper + formatValue(item, deeper, deeper.length + 1)).join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, held]) => held !== undefined)
  if (fields.length === 0) return '{}'
  const lines = fields.map(([name, held]) => {
    const lead = `${deeper}${JSON.stringify(name)}: `
    return lead + formatValue(held, deeper, lead.length + 1)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}
