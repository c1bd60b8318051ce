import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { anArticleFile } from '../../../../tests/builders/dataFiles.ts'
import { aRecordFolder } from '../../../../tests/builders/recordFolder.ts'
import { alikeMoves, isSameEvent } from './alikeMoves.ts'
import { draftArticle } from './draftArticle.ts'
import { draftTexts } from './texts.ts'

let record: ReturnType<typeof aRecordFolder>
beforeEach(() => {
  record = aRecordFolder()
})
afterEach(() => record.remove())

/** What the command says of a new article in which a meeting in Quito was on a day. */
function draftOf(day: string, options: readonly string[] = [], whom = 'el presidente de Ecuador, Daniel Noboa') {
  const sentence = `El presidente electo José Antonio Kast se reunió en Quito con ${whom}, el ${day}.`
  const { path, text } = anArticleFile({ id: 'segunda', paragraphs: [sentence], published: '2025-12-28' })
  writeFileSync(join(record.folder, path.replace('data/', '')), text)
  const surroundings = { folder: record.folder, files: record.files(), today: toDay('2026-12-01') }
  return draftArticle(['segunda', ...options], { ...surroundings, environment: { LANG: 'C' } })
}

const moves = () => readdirSync(join(record.folder, 'moves')).toSorted()
const quito = () => join(record.folder, 'moves/2025-12-23-quito-noboa.json')

describe(alikeMoves, () => {
  it('lets the report of a draft name the entry of that day with the same place', () => {
    const { isDone, lines } = draftOf('23 de diciembre de 2025', [], 'la canciller de Ecuador, Gabriela Sommerfeld')
    expect(isDone).toBe(true)
    expect(lines).toContain(draftTexts.en.alike('2025-12-23-quito-noboa'))
  })

  it('names none of another day', () => {
    const { lines } = draftOf('27 de diciembre de 2025')
    expect(lines[0]).toMatch(/2025-12-27-quito-noboa\.json$/)
    expect(lines.join('\n')).not.toContain('2025-12-23-quito-noboa')
  })
})

describe(isSameEvent, () => {
  it('keeps a second entry from being drafted, and says what to add to the one that there is', () => {
    const before = moves()
    const { isDone, lines } = draftOf('23 de diciembre de 2025')
    expect(isDone).toBe(false)
    expect(lines.join('\n').split('\n')).toEqual([
      draftTexts.en.same(quito()),
      draftTexts.en.citeThere,
      '    { "id": "segunda", "article": "segunda" }',
      'If it is another event, make the draft by: npm run article:draft -- segunda --another',
      draftTexts.en.refused,
    ])
    expect(moves()).toEqual(before)
  })

  it('asks for nothing to be added where that entry rests on the article', () => {
    const text = readFileSync(quito(), 'utf8')
    const move = JSON.parse(text) as MoveFile
    writeFileSync(
      quito(),
      JSON.stringify({ ...move, sources: [...move.sources, { id: 'segunda', article: 'segunda' }] }),
    )
    const { isDone, lines } = draftOf('23 de diciembre de 2025')
    expect(isDone).toBe(false)
    expect(lines.join('\n')).toContain(draftTexts.en.completeIt)
    expect(lines.join('\n')).not.toContain(draftTexts.en.citeThere)
  })

  it('gives way to an editor who knows that the event is another', () => {
    const { isDone, lines } = draftOf('23 de diciembre de 2025', ['--another'])
    expect(isDone).toBe(true)
    expect(lines[0]).toMatch(/2025-12-23-quito-noboa-2\.json$/)
    expect(lines).toContain(draftTexts.en.alike('2025-12-23-quito-noboa'))
  })
})
