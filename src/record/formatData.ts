/** The most characters of a line, as biome.json has it. */
const lineWidth = 120
/** Spaces and marks that look like others or like nothing, which editors must see. */
const unseen = /[\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\ufeff]/g

/**
 * JSON in the form of the files under data/, which is the one that `biome check` asks for: two spaces of indent, a field a
 * line, a list without objects on one line where it fits. Keys keep their order; a zod schema gives its own when it parses.
 * Spaces and marks that nobody can see are written by their numbers.
 */
export function formatData(value: unknown): string {
  return `${formatValue(value, '', 0)}\n`
}

/** `used` is what the line holds beside the value: its indent, the name of the field, and a comma behind it. */
function formatValue(value: unknown, indent: string, used: number): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const isFlat = value.every((item) => typeof item !== 'object' || item === null)
    const line = isFlat ? `[${value.map(plain).join(', ')}]` : ''
    if (value.length === 0 || (isFlat && used + line.length <= lineWidth)) return line
    const items = value.map(
      (item, at) => deeper + formatValue(item, deeper, deeper.length + commaAfter(at, value.length)),
    )
    return `[\n${items.join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return plain(value)
  const fields = Object.entries(value).filter(([, held]) => held !== undefined)
  if (fields.length === 0) return '{}'
  const lines = fields.map(([name, held], at) => {
    const lead = `${deeper}${JSON.stringify(name)}: `
    return lead + formatValue(held, deeper, lead.length + commaAfter(at, fields.length))
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

/** The number of commas, 1 or 0, behind the item at a place of so many. */
function commaAfter(at: number, count: number): number {
  return at < count - 1 ? 1 : 0
}

function plain(value: unknown): string {
  const text = JSON.stringify(value)
  return text.replaceAll(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
