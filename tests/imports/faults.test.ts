import { csvFormatRows } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { aMoveFile, aPublishersFile, dataFiles } from '../builders/dataFiles.ts'
import { importing } from '../builders/importing.ts'

const columns = {
  id: '2026-01-02-lima-ana',
  date: '2026-01-02',
  status: 'occurred',
  kind: 'visit',
  themes: 'security',
  place_countries: 'PE',
  cities_es: 'Lima',
  title_es: 'Reunión en Lima',
  title_en: 'Meeting in Lima',
  summary_es: 'Se reunieron en Lima.',
  summary_en: 'They met in Lima.',
  source_urls: 'https://example.org/a-meeting-in-lima',
}
type Cells = Partial<Record<string, string>>

/** A table of rows that differ from a sound one in some cells; an undefined cell has no column. */
function table(...changes: Cells[]): string {
  const rows = changes.map((change): Cells => Object.assign({}, columns, change))
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.every((row) => row[name] !== undefined),
  )
  return csvFormatRows([names, ...rows.map((row) => names.map((name) => row[name] ?? ''))])
}

describe('a row', () => {
  it('may cite a new publisher once the list of the record has it', () => {
    const cells = table({ source_publishers: 'Perfil' })
    const into = (name: string) => importing(cells, {}, dataFiles(aPublishersFile({ name })))
    expect(into('Perfil').moves).toMatchObject([{ sources: [{ publisher: 'Perfil' }] }])
    expect(into('La Tercera').moves).toEqual([])
    expect(into('La Tercera').faults).toEqual([
      [2, 'sources[0].publisher', '"Perfil"', '"Perfil" is not among the publishers of data/publishers.json.'],
    ])
  })

  it('becomes a draft, and what the table does not hold is filled in and named', () => {
    const { moves, plan, faults } = importing(table({}))
    expect(faults).toEqual([])
    expect(moves).toMatchObject([
      {
        id: '2026-01-02-lima-ana',
        state: 'draft',
        added: '2026-12-01',
        updated: '2026-12-01',
        places: [{ country: 'PE', city: { es: 'Lima', en: 'Lima' } }],
        claims: [{ nature: 'reported', text: { es: 'Se reunieron en Lima.' }, sources: ['example-org-2026-01-02'] }],
        sources: [
          {
            id: 'example-org-2026-01-02',
            publisher: 'example.org',
            title: 'A meeting in lima…',
            titleRebuilt: true,
            published: '2026-01-02',
            publishedInferred: true,
            language: 'es',
          },
        ],
      },
    ])
    expect(plan.moves[0]?.assumed).toEqual([
      'source_titles',
      'source_published',
      'source_publishers',
      'source_languages',
      'claims_es',
    ])
  })

  it('says in the other language that a text is not translated', () => {
    const { moves } = importing(table({ title_en: undefined, summary_es: '' }))
    expect(moves[0]?.title.en).toBe('[to be written] Reunión en Lima')
    expect(moves[0]?.summary.es).toBe('[por escribir] They met in Lima.')
  })

  it('takes kinds, statuses, themes and countries by their names in either language', () => {
    const { moves } = importing(table({ kind: 'Recepción', status: 'Cancelled', place_countries: 'Perú' }))
    expect(moves).toMatchObject([{ kind: 'reception', status: 'cancelled', places: [{ country: 'PE' }] }])
  })

  it.each<[string, Cells, (string | null)[]]>([
    ['an impossible date', { date: '2026-02-30' }, ['date', '2026-02-30', 'This date is not in the calendar.']],
    ['a date of another form', { date: '23/12/2025' }, ['date', '23/12/2025', 'This is no date.']],
    [
      'an open interval',
      { date: '2026-01-02/..' },
      ['date', '2026-01-02/..', 'This is a date of a form that the record does not use.'],
    ],
    [
      'an unknown theme',
      { themes: 'weather' },
      ['themes', 'weather', 'This is none of the values that can stand here.'],
    ],
    ['an unknown kind', { kind: 'party' }, ['kind', 'party', 'This is none of the values that can stand here.']],
    ['no kind', { kind: '' }, ['kind', null, 'The cell is empty, and a move cannot be without it.']],
    [
      'an unknown country',
      { place_countries: 'Atlantis' },
      ['place_countries', 'Atlantis', 'No country is known by this name or code.'],
    ],
    [
      'a formula',
      { title_es: '=1+1' },
      ['title_es', '=1+1', 'The cell is a formula of a spreadsheet, and not a value.'],
    ],
    [
      'a command',
      { title_es: '@SUM(A1)' },
      ['title_es', '@SUM(A1)', 'The cell is a formula of a spreadsheet, and not a value.'],
    ],
    [
      'a line break',
      { title_es: 'Reunión\r\nen Lima' },
      ['title_es', 'Reunión\r\nen Lima', 'The cell holds a line break, and texts stand on one line.'],
    ],
    ['no source', { source_urls: '' }, ['source_urls', null, 'There is no source, and a move has at least one.']],
    [
      'half an address',
      { source_urls: 'example.org/a' },
      ['source_urls', 'example.org/a', 'This is no complete web address.'],
    ],
    [
      'two cities of three countries',
      { place_countries: 'PE|BO|EC', cities_es: 'Lima|La Paz' },
      ['cities_es', 'Lima | La Paz', 'It has 2 values, and place_countries has 3.'],
    ],
    [
      'what the check refuses',
      { title_es: 'Reunión en <b>Lima</b>' },
      [
        'title.es',
        '"Reunión en <b>Lima</b>"',
        'The text holds something like an HTML tag, which readers would see as it is.',
      ],
    ],
  ])('with %s is named, and the others are written', (_what, change, [column, value, wrong]) => {
    const { moves, faults } = importing(
      table(change, { id: 'other', title_es: 'Otra', title_en: 'Other', summary_es: 'Otra.', summary_en: 'Other.' }),
    )
    expect(faults).toEqual([[2, column, value, wrong]])
    expect(moves.map(({ id }) => id)).toEqual(['other'])
  })

  it('that begins like a formula of our own CSV loses the apostrophe before it, and a negative number is none', () => {
    const { moves } = importing(table({ title_es: "'-40 grados", longitude: '-77.03', latitude: '-12.05' }))
    expect(moves).toMatchObject([{ title: { es: '-40 grados' }, places: [{ coordinates: [-77.03, -12.05] }] }])
  })

  it('with the id of another row, or of a move of the record, is named', () => {
    const record = dataFiles(aMoveFile({ id: 'quito' }))
    const { faults, plan } = importing(table({}, {}, { id: 'quito' }), {}, record)
    expect(faults).toEqual([
      [3, 'id', '2026-01-02-lima-ana', 'Row or entry 2 makes the same id.'],
      [4, 'id', 'quito', 'The record has a move with this id already, and an import changes nothing that is there.'],
    ])
    expect(plan.files.map(({ path }) => path)).toEqual(['data/moves/2026-01-02-lima-ana.json'])
  })

  it('gets people and pages as the record has them', () => {
    const record = dataFiles(aMoveFile({ id: 'quito' }))
    const { moves } = importing(
      table({
        counterpart_names: 'Daniel Noboa|Eva Paz',
        counterpart_roles_es: 'Cargo|Otro',
        source_urls: 'https://example.org/quito',
      }),
      {},
      record,
    )
    expect(moves[0]?.counterparts).toEqual([
      { id: 'daniel-noboa', name: 'Daniel Noboa', country: 'EC', role: { es: 'Cargo', en: '[to be written] Cargo' } },
      { id: 'eva-paz', name: 'Eva Paz', role: { es: 'Otro', en: '[to be written] Otro' } },
    ])
    expect(moves[0]?.sources).toMatchObject([{ publisher: 'EFE', title: 'Title', published: '2025-12-23' }])
  })
})

describe('a file', () => {
  it('of which a column is missing is not read at all', () => {
    const { faults, plan } = importing(table({ kind: undefined, themes: undefined }))
    expect(faults).toEqual([
      [null, 'kind', null, 'No column gives this, and a move cannot be without it.'],
      [null, 'themes', null, 'No column gives this, and a move cannot be without it.'],
    ])
    expect(plan.files).toEqual([])
  })

  it('that lacks a column of its map is not read, and the cure names the nearest', () => {
    const map = JSON.stringify({ columns: { ...columns, kind: '{Kinds}', title_es: '{$weather}' } })
    const { plan } = importing('Kind\nvisit\n', { map })
    expect(plan.faults.map(({ column, cure }) => [column, cure.en])).toEqual([
      ['Kinds', 'Add it, or correct the map. The file has: Kind.'],
      ['title_es', 'Write the name of a column, or one of these words: $date, $start, $country, $place, $places.'],
    ])
  })

  it.each([
    ['is no JSON', '{', null],
    ['has an unknown column', '{ "columns": { "colour": "red" } }', 'columns'],
  ])('is not read where its map %s', (_what, map, place) => {
    expect(importing(table({}), { map }).faults).toEqual([
      [null, place, null, 'The map is not of the form that it must have at this place.'],
    ])
  })

  it.each([
    ['broken JSON', '{ "events": [', 'The file begins as JSON but cannot be read as such.'],
    [
      'JSON of something else',
      '{ "rows": [] }',
      'The file is neither a CSV table nor JSON of TimelineJS nor a dossier.',
    ],
  ])('of %s is refused', (_what, text, wrong) => {
    expect(importing(text).faults).toEqual([[null, null, null, wrong]])
  })

  it('is not taken by a record that has problems of its own, which are listed', () => {
    const { faults, plan } = importing(table({}), {}, dataFiles(aMoveFile({ id: 'quito', date: 'soon' })))
    expect(faults[0]?.[3]).toBe('The record that is to take the rows has 1 problems of its own.')
    expect(faults[1]?.slice(0, 2)).toEqual([null, 'data/moves/quito.json: date'])
    expect(plan.files).toEqual([])
  })
})
