import { describe, expect, it } from 'vitest'
import { uuidV5 } from './uuidV5.ts'

describe(uuidV5, () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

  it('gives the UUID of the example in RFC 9562, A.4', () => {
    expect(uuidV5(dns, 'www.example.com')).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2')
  })

  it('differs for another name', () => {
    expect(uuidV5(dns, 'example.com')).not.toBe(uuidV5(dns, 'www.example.com'))
  })
})
