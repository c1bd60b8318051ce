import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en, es } from '#tests/builders/siteTexts.ts'

/** Groups whose keys are values of the record and are read by them. */
const byValue = new Set('kinds statuses phases facets faults languages rules orders lanesBy scheme'.split(' '))

describe('message catalogues', () => {
  it('hold no text that nothing reads', () => {
    const code = filesBelow('src').join('\n')
    const unread = pathsOf(es).filter((path) => {
      const key = path.split('.').at(-1) ?? ''
      return !path.split('.').some((part) => byValue.has(part)) && !new RegExp(`\\.${key}\\b`).test(code)
    })
    expect(unread).toEqual([])
  })

  it('have the same keys in both languages', () => {
    expect(pathsOf(en)).toEqual(pathsOf(es))
  })

  it.each(catalogueFiles())('%s quotes by “ ” or « » and has curly apostrophes', async (file) => {
    const texts = textsOf(await import(resolve('src/i18n', file)))
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => /["']/.test(text))).toEqual([])
  })
})

/** The catalogues of texts, each of one language. */
function catalogueFiles(): string[] {
  return readdirSync('src/i18n').filter((name) => /(^|\.)(es|en)\.ts$/.test(name))
}

/** Every text of a catalogue; one that is made from something is made from the name of a facet. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'function') {
    const make = value as (...given: string[]) => unknown
    return textsOf(make(...Array.from({ length: make.length }, () => 'country')))
  }
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf)
  return typeof value === 'string' ? [value] : []
}

function pathsOf(messages: object, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value, `${prefix}${key}.`)
      : [`${prefix}${key}`],
  )
}

/** The components and pages, without the catalogues and the tests. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.') && !/i18n.(es|en)\.ts$/.test(path))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
}
