import type { Locale } from '#src/domain/vocabulary.ts'
import type { Citation } from './citation.ts'

const languages: Record<Locale, string> = { es: 'spanish', en: 'english' }

/** BibTeX's own names of months, which each style and language writes out. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A citation for biblatex and for BibTeX, in UTF-8; ends with a line feed. The styles that come with BibTeX know no dates,
 * sites and addresses: they print year, month and "howpublished", which biblatex leaves out of such entries, and sort by
 * "key" where nobody is the author. An address needs the package url or hyperref there.
 */
export function bibtexOf({ type, key, title, site, locale, version, url, note }: Citation): string {
  const [year = '', month = ''] = version.split('-')
  const printed = `\\url{${verbatim(url)}}`
  const fields: [name: string, value: string][] = [
    ...(type === 'dataset' ? [['author', `{${escapeTex(site)}}`] as [string, string]] : []),
    ['title', `{${escapeTex(title)}}`], // braces within braces: styles that write titles small leave names as they are
    ...(type === 'page'
      ? ([
          ['key', escapeTex(site)],
          ['organization', escapeTex(site)],
        ] as [string, string][])
      : []),
    ['howpublished', type === 'page' ? `${escapeTex(site)}, ${printed}` : printed],
    ['version', version],
    ['date', version],
    ['year', year],
    ['url', verbatim(url)],
    ['langid', languages[locale]],
    ['note', escapeTex(note)],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`)
  const monthLine = `  month = ${months[Number(month) - 1]},\n` // without braces: a name that stands for a word
  return `@${type === 'page' ? 'online' : 'dataset'}{${key},\n${lines.join('')}${monthLine}}\n`
}

const commands: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}', // by name: BibTeX counts braces behind a backslash too, and a single one would not end
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}', // a shorthand of Spanish typesetting
}

/**
 * The ten characters that TeX reads as commands, so that a text stays a text; and an empty group between two signs that
 * its fonts would join, as "--" to a dash.
 */
function escapeTex(text: string): string {
  return text
    .replaceAll(/[\\{}$&#^_%~"]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replaceAll(/-(?=-)|'(?=')|[`?!](?=`)/g, '$&{}')
}

/** biblatex takes addresses as they are; only braces and backslashes would end or break the field. */
function verbatim(url: string): string {
  return url.replaceAll(/[{}\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
