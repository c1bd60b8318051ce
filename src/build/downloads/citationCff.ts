import { attribution, licence } from '#src/formats/licence.ts'
import { publishTexts } from '../texts.ts'

/**
 * CITATION.cff (Citation File Format 1.2.0): how the record is cited, for the platforms that read it. `version` is the
 * day of its latest revision; `url` is left out of the file in the repository, where the address of the site is not known.
 */
export function citationCff(version: string, url: string | null): string {
  const t = publishTexts('en')
  const fields: [name: string, value: string][] = [
    ['cff-version', text('1.2.0')],
    ['message', text('If you use these data, please cite them with their version.')],
    ['type', 'dataset'],
    ['title', text(t.recordTitle)],
    ['abstract', text(t.recordDescription)],
    ['authors', `\n  - name: ${text(attribution())}`],
    ['version', text(version)],
    ['date-released', text(version)],
    ['license', licence.name],
    ...(url === null ? [] : [['url', text(url)] as [string, string]]),
  ]
  return fields.map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('')
}

/** A JSON string is a YAML string (YAML 1.2, 10.2). */
function text(value: string): string {
  return JSON.stringify(value)
}
