import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '#src/i18n/en.ts'
import { es } from '#src/i18n/es.ts'

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
})

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
