import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureVersionIn } from './pictureVersion.ts'

describe(pictureVersionIn, () => {
  it('changes exactly when the picture changes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'version-'))
    const versionOf = (content: string) => {
      writeFileSync(join(folder, 'a.png'), content)
      return pictureVersionIn(folder)('a.png')
    }
    const first = versionOf('one')
    expect(first).toMatch(/^[0-9a-f]{8}$/)
    expect(versionOf('another')).not.toBe(first)
    expect(versionOf('one')).toBe(first)
  })
})
