import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { setRecord } from '#src/domain/currentRecord.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'
import type { ThemesFile } from '#src/record/schema.ts'
import { contributingFiles, withTermTables } from './termTables.ts'

const root = resolve(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(resolve(root, path), 'utf8')
const { themes } = JSON.parse(read('data/themes.json')) as ThemesFile

setRecord(recordFactsOf(JSON.parse(read('data/record.json')) as RecordFile))

describe('the tables of CONTRIBUTING', () => {
  it.each(localeIds)('are in %s those of the data and of the site', (locale) => {
    const text = read(contributingFiles[locale])
    expect(text, 'run: npm run data:schema').toBe(withTermTables(text, locale, themes))
  })

  it('are made anew between their marks alone', () => {
    const empty =
      'A\n<!-- kinds -->\nold\n<!-- /kinds -->\nB\n<!-- statuses --><!-- /statuses -->\n<!-- themes --><!-- /themes -->\nC'
    const text = withTermTables(empty, 'en', themes.slice(0, 1))
    expect(text).toMatch(
      /^A\n<!-- kinds -->\n\n\| written \| read \| meaning \|\n\| --- \| --- \| --- \|\n\| `visit` \| Visit \|/,
    )
    expect(text).toContain(
      `| \`${themes[0]?.id}\` | ${themes[0]?.label.en} | ${themes[0]?.definition.en} |\n\n<!-- /themes -->\nC`,
    )
    expect(text).not.toContain('old')
  })

  it('need their marks', () => {
    expect(() => withTermTables('<!-- kinds -->', 'en', themes)).toThrow('<!-- /kinds -->')
  })
})
