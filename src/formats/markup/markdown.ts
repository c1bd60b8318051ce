/** A text as Markdown that shows it letter for letter: no sign of it becomes markup, no line feed breaks a table. */
export function markdownText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`)
}

/** A table of GitHub's Markdown; cells are Markdown already. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** A name in code type. Names hold no backtick. */
export function markdownCode(name: string): string {
  return `\`${name}\``
}
