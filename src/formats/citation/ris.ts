import type { Citation } from './citation.ts'

/** A citation as RIS (Reference Manager's format of 2011): a tag a line, ended by CR LF as its readers expect. */
export function risOf({ type, key, title, site, locale, version, url, note }: Citation): string {
  const lines: [tag: string, value: string][] = [
    ['TY', type === 'page' ? 'ELEC' : 'DATA'],
    ['ID', key],
    ...(type === 'dataset' ? [['AU', corporate(site)] as [string, string]] : []),
    ['TI', title],
    ...(type === 'page' ? [['T2', site] as [string, string]] : []),
    ['PY', version.slice(0, 4)],
    ['DA', `${version.replaceAll('-', '/')}/`],
    ['ET', version],
    ['LA', locale],
    ['UR', url],
    ['N1', note],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('')
}

/**
 * The name of an author who is no person, so that no program makes a family name of its last word: some know it by a comma at
 * its end, others only where no space stands in it.
 */
function corporate(name: string): string {
  return `${name.replaceAll(/\s+/g, '\u00a0')},`
}

function oneLine(text: string): string {
  return text.replaceAll(/[^\S\u00a0]+/g, ' ')
}
