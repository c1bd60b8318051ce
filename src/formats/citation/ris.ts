import type { Citation } from './citation.ts'

/** A citation as RIS (Reference Manager's format of 2011): a tag a line, ended by CR LF as its readers expect. */
export function risOf({ type, key, title, site, locale, version, url, note }: Citation): string {
  const lines: [tag: string, value: string][] = [
    ['TY', type === 'page' ? 'ELEC' : 'DATA'],
    ['ID', key],
    ...(type === 'dataset' ? [['AU', `${site},`] as [string, string]] : []), // the comma: a name that is not split
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

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ')
}
