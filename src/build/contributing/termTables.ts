/** The tables of CONTRIBUTING.md and CONTRIBUTING.en.md: the words that a move is described with, as the site explains them. */
import { kindIds, type Locale, statusIds } from '#src/domain/vocabulary.ts'
import { methodTexts } from '#src/features/method/texts.ts'
import type { ThemesFile } from '#src/record/schema.ts'
import { commonTexts } from '../texts.ts'

/** The files with the tables, by their language. */
export const contributingFiles: Readonly<Record<Locale, string>> = {
  es: 'CONTRIBUTING.md',
  en: 'CONTRIBUTING.en.md',
}

/**
 * The text with each table between its marks made anew: `<!-- kinds -->` … `<!-- /kinds -->`, and so for statuses and themes. The
 * record must be set. Throws an Error where a pair of marks is missing.
 */
export function withTermTables(text: string, locale: Locale, themes: ThemesFile['themes']): string {
  const { kinds, statuses } = commonTexts(locale)
  const meaning = methodTexts(locale)
  const tables = {
    kinds: kindIds.map((id) => [id, kinds[id], meaning.kinds[id]]),
    statuses: statusIds.map((id) => [id, statuses[id], meaning.statuses[id]]),
    themes: themes.map(({ id, label, definition }) => [id, label[locale], definition[locale]]),
  }
  return Object.entries(tables).reduce((result, [name, rows]) => replaced(result, name, tableOf(rows, locale)), text)
}

function tableOf(rows: readonly (readonly string[])[], locale: Locale): string {
  const head = locale === 'es' ? ['se escribe', 'se lee', 'significa'] : ['written', 'read', 'meaning']
  const lines = rows.map(([id = '', label = '', meaning = '']) => [`\`${id}\``, label, meaning])
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function replaced(text: string, name: string, table: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(open), text.indexOf(close)]
  if (from < 0 || to < from) throw new Error(`the marks "${open}" and "${close}" are missing`)
  return `${text.slice(0, from + open.length)}\n\n${table}\n\n${text.slice(to)}`
}
