import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { anArticleFile } from '../../../../tests/builders/dataFiles.ts'
import { aRecordFolder } from '../../../../tests/builders/recordFolder.ts'
import { alikeMoves } from './alikeMoves.ts'
import { draftArticle } from './draftArticle.ts'
import { draftTexts } from './texts.ts'

let record: ReturnType<typeof aRecordFolder>
beforeEach(() => {
  record = aRecordFolder()
})
afterEach(() => record.remove())

/** What the command says of a new article in which a meeting in Quito was on a day. */
function draftOf(day: string) {
  const sentence = `El presidente electo José Antonio Kast se reunió en Quito con el presidente de Ecuador, Daniel Noboa, el ${day}.`
  const { path, text } = anArticleFile({ id: 'segunda', paragraphs: [sentence], published: '2025-12-28' })
  writeFileSync(join(record.folder, path.replace('data/', '')), text)
  const surroundings = { folder: record.folder, files: record.files(), today: toDay('2026-12-01') }
  return draftArticle(['segunda'], { ...surroundings, environment: { LANG: 'C' } }).lines
}

describe(alikeMoves, () => {
  it('lets the report of a draft name the entry of that day with the same place or person', () => {
    const lines = draftOf('23 de diciembre de 2025')
    expect(lines[0]).toMatch(/2025-12-23-quito-noboa-2\.json$/)
    expect(lines).toContain(draftTexts.en.alike('2025-12-23-quito-noboa'))
  })

  it('names none of another day', () => {
    const lines = draftOf('27 de diciembre de 2025')
    expect(lines[0]).toMatch(/2025-12-27-quito-noboa\.json$/)
    expect(lines.join('\n')).not.toContain('2025-12-23-quito-noboa')
  })
})
