/** The id that the fragment of an address names, with or without its "#"; empty for one that cannot be decoded. */
export function idOfHash(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, ''))
  } catch {
    return '' // a "%" without two hexadecimal digits, or bytes that are not UTF-8
  }
}
