const offsetBasis = 0x81_1c_9d_c5
const prime = 0x01_00_01_93

/**
 * The 32-bit FNV-1a hash of a text in UTF-8, as eight hexadecimal digits: the same in Node and in every browser. Not
 * cryptographic: it tells texts apart in names of files and citation keys.
 */
export function shortHash(text: string): string {
  let hash = offsetBasis
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, prime)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
