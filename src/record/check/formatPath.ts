import type { JsonPath } from './jsonDocument.ts'

/** A path as people write it: "claims[2].quotes[0].exact". */
export function formatPath(path: JsonPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : /^[\w$-]+$/.test(step) ? `.${step}` : `["${step}"]`))
    .join('')
    .replace(/^\./, '')
}
