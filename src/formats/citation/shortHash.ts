/** Eight hexadecimal digits that tell texts apart, the same everywhere: FNV-1a, of 32 bits. No secret can be kept by it. */
export function shortHash(text: string): string {
  let hash = 0x81_1c_9d_c5
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01_00_01_93)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
