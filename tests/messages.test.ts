import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RecordFacts } from '#src/domain/record.ts'
import { aRecord } from './builders/record.ts'

type Catalogue = object | ((record: RecordFacts) => object)

const modules = import.meta.glob<Record<string, Catalogue>>('../src/**/texts.{es,en}.ts', { eager: true })
const record = aRecord()
/** Every catalogue of the tree by its folder, in both languages. */
const catalogues = Object.keys(modules)
  .filter((path) => path.endsWith('/texts.es.ts'))
  .map(
    (path) =>
      [
        path.slice('../'.length, -'/texts.es.ts'.length),
        textsIn(path),
        textsIn(path.replace('es.ts', 'en.ts')),
      ] as const,
  )

/** Groups whose keys are values of the record and are read by them. */
const byValue = new Set(
  'kinds statuses facets faults languages rules orders lanesBy scheme targets emptyBy emptyShortBy captions levels choices followUp'.split(
    ' ',
  ),
)
/** Other words for what the site says by one word alone: a reader must not wonder whether they mean another thing. */
const otherWords = {
  realizado: /ocurri|tuv(o|ieron) lugar|concret[oó]|llev(ó|aron) a cabo/i,
  postergado: /aplaza/i,
  periodo: /período/i,
  predeterminado: /habitual/i,
  agregar: /\bañad/i,
  insertar: /incrust/i,
  'took place': /\bhappen|\boccurred|came of it/i,
  'return journey': /ways? back/i,
  default: /(?<![“«])\busual/i, // quoted it is the value of a link
}
/** Catalogues whose texts are listed and not read by name. */
const listed = new Set(['src/build', 'src/features/data', 'src/features/method', 'src/features/charts'])

describe.each(catalogues)('the texts of %s', (folder, es, en) => {
  it('have the same keys in both languages', () => {
    expect(pathsOf(en)).toEqual(pathsOf(es))
  })

  it('quote by “ ” or « » and have curly apostrophes', () => {
    const texts = [...textsOf(es), ...textsOf(en)]
    expect(texts.length).toBeGreaterThan(0)
    expect(texts.filter((text) => /["']/.test(text))).toEqual([])
  })

  it.each(Object.entries(otherWords))('say “%s” by no other word', (_word, others) => {
    expect([...textsOf(es), ...textsOf(en)].filter((text) => others.test(text))).toEqual([])
  })

  it.skipIf(listed.has(folder))('are all read somewhere', () => {
    const unread = pathsOf(es).filter((path) => {
      const key = path.split('.').at(-1) ?? ''
      return !path.split('.').some((part) => byValue.has(part)) && !new RegExp(`[.{,] ?${key}\\b`).test(code)
    })
    expect(unread).toEqual([])
  })
})

describe('the catalogues', () => {
  it('are all paired', () => {
    const spanish = Object.keys(modules).filter((path) => path.endsWith('.es.ts'))
    expect(spanish.length).toBeGreaterThan(10)
    expect(Object.keys(modules)).toHaveLength(2 * spanish.length)
  })

  it.each(Object.keys(modules))('of %s name neither the subject nor home, site or day of the record', (path) => {
    const { subject, home, site } = record
    const names = [subject.name, subject.shortName, ...[home.name, home.capital.city, site.name].flatMap(Object.values)]
    const source = readFileSync(join(import.meta.dirname, path), 'utf8')
    expect(names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(source))).toEqual([])
  })
})

/** What reads the texts: components and pages, without the catalogues and the tests. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|texts\.(es|en)\.ts$/.test(path))
  .map((path) => readFileSync(join('src', path), 'utf8'))
  .join('\n')

/** The catalogue of a file, with the names of the record in it. */
function textsIn(path: string): object {
  const found = Object.entries(modules[path] ?? {}).find(([name]) => /(Es|En)$/.test(name))?.[1]
  if (!found) throw new Error(`${path} has no catalogue`)
  return typeof found === 'function' ? found(record) : found
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
