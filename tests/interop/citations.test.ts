import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isHere, published, run } from './programs.ts'

const quito = '2025-12-23-quito-noboa'
const key = `kast-en-el-mundo-${quito}-es`

describe.runIf(isHere('BibTeX'))('BibTeX', () => {
  it.each(['plain', 'alpha'])('prints site, address and date of an entry in the style %s', (style) => {
    const folder = mkdtempSync(join(tmpdir(), 'bibtex-'))
    const bib = readFileSync(published('citations/es/entries.bib'), 'utf8')
    writeFileSync(join(folder, 'entries.bib'), bib)
    writeFileSync(join(folder, 'text.aux'), `\\citation{${key}}\n\\bibstyle{${style}}\n\\bibdata{entries}\n`)
    run('bibtex', ['text'], { cwd: folder })
    const printed = readFileSync(join(folder, 'text.bbl'), 'utf8').replaceAll(/\s+/g, ' ')
    const [, title = ''] = new RegExp(`\\{${key},\\s+title = \\{\\{(.+)\\}\\}`).exec(bib) ?? []
    expect(title).toContain('Quito')
    const [, year] = /date = \{(\d{4})/.exec(bib) ?? []
    expect(printed).toContain(`{${title}}`)
    expect(printed).toMatch(
      new RegExp(`Kast en el mundo, \\\\url\\{http[^}]*/movimientos/${quito}\\}, [A-Z][a-z]+ ${year}\\.`),
    )
    expect(printed).toContain('Fecha del movimiento: 23 de diciembre de 2025.')
  })
})

describe.runIf(isHere('pandoc'))('pandoc', () => {
  it('keeps the name of the site as it is written, in an English style with capitals', () => {
    const entries = run('pandoc', [
      '-f',
      'csljson',
      '-t',
      'plain',
      '--wrap=none',
      '--citeproc',
      published('citations/en/entries.csl.json'),
    ])
    expect(entries).toMatch(new RegExp(`Kast en el mundo\\. [A-Z][a-z]+ \\d+, \\d{4}\\. http\\S+/en/moves/${quito}\\.`))
    expect(entries).not.toContain('Kast En El Mundo')
    const record = run('pandoc', [
      '-f',
      'csljson',
      '-t',
      'plain',
      '--wrap=none',
      '--citeproc',
      published('citations/en/record.csl.json'),
    ])
    expect(record).toContain('“Kast en el mundo: A Record of the International Moves of José Antonio Kast.”')
  })

  it('reads from BibTeX what CSL-JSON says', () => {
    const asCsl = JSON.parse(
      run('pandoc', ['-f', 'biblatex', '-t', 'csljson', published('citations/es/entries.bib')]),
    ) as Item[]
    const own = JSON.parse(readFileSync(published('citations/es/entries.csl.json'), 'utf8')) as Item[]
    const told = ({ id, URL, issued }: Item) => ({ id, URL, issued: issued['date-parts'][0]?.map(Number) })
    expect(asCsl.map(told)).toEqual(own.map(told))
  })
})

type Item = { id: string; URL: string; issued: { 'date-parts': (number | string)[][] } }

describe.runIf(isHere('bibutils'))('bibutils', () => {
  it('reads from RIS one author, who is no person', () => {
    const mods = run('ris2xml', [published('citations/es/record.ris')])
    const names = mods.match(/<namePart[^>]*>[^<]*/g) ?? []
    expect(names.map((name) => name.replaceAll(/\s/g, ' '))).toEqual(['<namePart>Kast en el mundo'])
  })

  it('reads from RIS title, day and address of each entry', () => {
    const mods = run('ris2xml', [published('citations/es/entries.ris')])
    const own = JSON.parse(readFileSync(published('citations/es/entries.csl.json'), 'utf8')) as Item[]
    expect(mods.match(/<url>[^<]*/g)).toEqual(own.map(({ URL }) => `<url>${URL}`))
    expect(mods.match(/<dateIssued>\d{4}-\d{2}-\d{2}</g)).toHaveLength(own.length)
    expect(mods).toContain('<title>Quito</title>')
  })
})
