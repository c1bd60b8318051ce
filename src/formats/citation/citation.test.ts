import { Cite } from '@citation-js/core'
import { en, es } from '#tests/builders/siteTexts.ts'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { localeIds } from '#src/domain/vocabulary.ts'
import { bibtexOf } from './bibtex.ts'
import { type Citation, citeMove, citeRecord, citeView } from './citation.ts'
import { cslItem, cslJson } from './csl.ts'
import { risOf } from './ris.ts'

const url = 'https://example.org/kast/movimientos/quito?theme=security.trade&q=a%20b_c#3'
const texts = { es: es.cite, en: en.cite }
const issued = { 'date-parts': [[2026, 11, 23]] }

function cited(locale: 'es' | 'en') {
  return { version: '2026-11-23', url, locale, texts: texts[locale] }
}

function aMoveCited(title: string, locale: 'es' | 'en' = 'es'): Citation {
  const span = parseDateSpan('2025-12-23')
  if (!span) throw new Error('no date')
  return citeMove({ id: '2025-12-23-quito', title, span }, cited(locale))
}

function viewKey(address: string, locale: 'es' | 'en' = 'es'): string {
  return citeView({ filter: '', n: '1', total: '2' }, { ...cited(locale), url: address }).key
}

/** What citation-js, which did not write it, finds in a text. */
function readBack(text: string) {
  const [item, ...more] = new Cite(text).data
  expect(more).toEqual([])
  return item
}

function inApaStyle(citation: Citation): string {
  return new Cite(cslJson(citation)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' }).trim()
}

describe(citeMove, () => {
  it('names title, date of the move, version and permanent link', () => {
    expect(aMoveCited('Quito: reunión').plain).toBe(
      `«Quito: reunión» (23 de diciembre de 2025). Kast en el mundo, versión del 23 de noviembre de 2026. ${url}`,
    )
    expect(aMoveCited('Quito: meeting', 'en').plain).toBe(
      `“Quito: meeting” (23 December 2025). Kast en el mundo, version of 23 November 2026. ${url}`,
    )
  })
})

describe(citeView, () => {
  it('says what was chosen and how much it is of', () => {
    const view = citeView({ filter: 'Tema: Seguridad', n: '12', total: '88' }, cited('es'))
    expect(view.title).toBe('Movimientos internacionales de José Antonio Kast (Tema: Seguridad): 12 de 88')
    expect(view).toMatchObject({ type: 'dataset', version: '2026-11-23', url })
  })
})

describe('the key of a citation', () => {
  it('is its own for each thing cited, each view and each language', () => {
    const keys = localeIds.flatMap((locale) => [
      aMoveCited('Quito', locale).key,
      citeRecord(cited(locale)).key,
      viewKey('https://example.org/?theme=trade', locale),
      viewKey('https://example.org/?theme=security', locale),
      viewKey('https://example.org/paises/EC', locale),
      viewKey('https://example.org/paises/PE', locale),
    ])
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[a-z0-9-]+$/.test(key))).toEqual([])
  })

  it('is the same whenever and wherever the same view is cited', () => {
    expect(viewKey('https://example.org/?theme=trade')).toBe('kast-en-el-mundo-2026-11-23-f2c35f67-es')
    expect(viewKey('https://example.com/?theme=trade')).toBe(viewKey('https://example.org/?theme=trade'))
  })
})

describe.each([
  ['bibtexOf', bibtexOf],
  ['risOf', risOf],
  ['cslJson', cslJson],
])('%s', (_name, write) => {
  it.each(localeIds)('keeps title, version day, link and note of an entry in %s', (locale) => {
    const citation = aMoveCited('Quito: 50 % & más, #1 {«ñ»} ~ ^ \\ $_', locale)
    const { title, note } = citation
    expect(readBack(write(citation))).toMatchObject({ type: 'webpage', title, URL: url, issued, note })
  })

  it.each(localeIds)('keeps the record a dataset with its author in %s', (locale) => {
    const citation = citeRecord(cited(locale))
    expect(readBack(write(citation))).toMatchObject({
      type: 'dataset',
      title: expect.stringMatching(new RegExp(`^(<span class="nocase">)?Kast en el mundo(</span>)?: `)),
      version: '2026-11-23',
      URL: url,
      issued,
      author: [{ [write === cslJson ? 'literal' : 'family']: expect.stringMatching(/^Kast\sen\sel\smundo$/) }],
    })
  })

  it('keeps any title that the checks let through', () => {
    const word = fc.stringMatching(/^[A-Za-zñÁé0-9{}\\$&#_%~^"'@.,:;()-]{1,8}$/)
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(title, (text) => {
        expect(readBack(write(aMoveCited(text)))?.title).toBe(text)
      }),
      { numRuns: 200 },
    )
  })
})

describe(bibtexOf, () => {
  it('has as many braces that open as that close, which is all that BibTeX counts', () => {
    const bib = bibtexOf(aMoveCited('a { b'))
    expect(bib.split('{')).toHaveLength(bib.split('}').length)
  })

  it('keeps the capitals of names from styles that write titles small', () => {
    expect(bibtexOf(aMoveCited('Quito: reunión con Daniel Noboa'))).toContain(
      '  title = {{Quito: reunión con Daniel Noboa}},\n',
    )
  })
})

describe('for the styles that come with BibTeX', () => {
  it('has year, month, site and address of an entry, and what it is sorted by', () => {
    expect(bibtexOf(aMoveCited('Quito'))).toBe(
      `@online{kast-en-el-mundo-2025-12-23-quito-es,
  title = {{Quito}},
  key = {Kast en el mundo},
  organization = {Kast en el mundo},
  howpublished = {Kast en el mundo, \\url{${url}}},
  version = {2026-11-23},
  date = {2026-11-23},
  year = {2026},
  url = {${url}},
  langid = {spanish},
  note = {Fecha del movimiento: 23 de diciembre de 2025. Datos y textos: CC BY 4.0.},
  month = nov,
}
`,
    )
  })

  it('has the address of the record, whose author is the site', () => {
    const bib = bibtexOf(citeRecord(cited('es')))
    expect(bib).toContain(`  howpublished = {\\url{${url}}},\n`)
    expect(bib).not.toContain('key =')
  })
})

describe(risOf, () => {
  it('has an author whom no program splits into names', () => {
    expect(risOf(citeRecord(cited('es')))).toContain('AU  - Kast\u00a0en\u00a0el\u00a0mundo,\r\n')
  })
})

describe(cslItem, () => {
  it('keeps the letters of the name of the site where English styles write titles with capitals', () => {
    const name = '<span class="nocase">Kast en el mundo</span>'
    expect(cslItem(citeRecord(cited('en'))).title).toBe(
      `${name}: a record of the international moves of José Antonio Kast`,
    )
    expect(cslItem(aMoveCited('Quito: meeting', 'en'))).toMatchObject({
      title: 'Quito: meeting',
      'container-title': name,
    })
    expect(cslItem(aMoveCited('Quito'))).toMatchObject({ 'container-title': 'Kast en el mundo' })
  })

  it('is set in APA style by a processor of the standard', () => {
    expect(inApaStyle(aMoveCited('Quito: reunión'))).toBe(
      `Quito: reunión. (2026, November 23). Kast en el mundo. ${url}`,
    )
    expect(inApaStyle(citeRecord(cited('en')))).toBe(
      `Kast en el mundo. (2026). Kast en el mundo: a record of the international moves of José Antonio Kast (Version 2026-11-23) [Data set]. ${url}`,
    )
  })

  it('names the site as the work that an entry is part of', () => {
    expect(cslItem(aMoveCited('Quito'))).toEqual({
      id: 'kast-en-el-mundo-2025-12-23-quito-es',
      type: 'webpage',
      title: 'Quito',
      'container-title': 'Kast en el mundo',
      version: '2026-11-23',
      issued,
      language: 'es',
      URL: url,
      note: 'Fecha del movimiento: 23 de diciembre de 2025. Datos y textos: CC BY 4.0.',
    })
  })
})
