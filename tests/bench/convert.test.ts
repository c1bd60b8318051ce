import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { checkDataset } from '#src/record/check/checkDataset.ts'
import { recordSchema } from '#src/record/recordSchema.ts'
import { parseColumnMap } from '../../bench/convert/columnMap.ts'
import { convertRows } from '../../bench/convert/convertRows.ts'
import { placesIn } from '../../bench/convert/placesIn.ts'
import { recordFiles } from '../../bench/convert/recordFiles.ts'
import { themesIn } from '../../bench/convert/themesIn.ts'

const beside = (name: string) => readFileSync(join('bench/records/us-travels', name), 'utf8')
const map = parseColumnMap(beside('map.json'))
const header = 'id,who,role,start,end,country,place,remarks'
const sound = [
  '1,Ana Díaz,president,1975-03-01,1975-03-02,Yugoslavia,"Belgrade, Pula","Signed a ""pact"", at last."',
  '2,Ana Díaz,president,1975-03-03,1975-03-03,Italy,Rome,',
  "3,Ben O'Hara,secretary,1990-01-05,1990-01-05,Cote d'Ivoire,,Attended the G-7 summit.",
  "4,Ben O'Hara,secretary,1990-01-05,1990-01-05,Cote d'Ivoire,,Left again.",
]

function convert(...lines: string[]) {
  const rows = csvParse([header, ...lines].join('\n')).map((cells, index) => ({ number: index + 1, cells }))
  return convertRows(rows, map)
}

describe(convertRows, () => {
  const { moves, refused } = convert(...sound)
  const entries = moves.map(({ move }) => move)

  it('makes a move of every row that it can read', () => {
    expect(refused).toEqual([])
    expect(entries.map(({ id }) => id)).toEqual([
      '1975-03-01-belgrade-1',
      '1975-03-03-rome-2',
      '1990-01-05-cote-d-ivoire-3',
      '1990-01-05-cote-d-ivoire-4',
    ])
    expect(entries.map(({ date }) => date)).toEqual(['1975-03-01/1975-03-02', '1975-03-03', '1990-01-05', '1990-01-05'])
    expect(entries.map(({ themes }) => themes)).toEqual([['agreements'], ['talks'], ['summits'], ['talks']])
  })

  it('gives places the code of today, and the successor of a state that is no more', () => {
    expect(entries[0]?.places).toEqual([
      { country: 'RS', city: { es: 'Belgrade', en: 'Belgrade' } },
      { country: 'RS', city: { es: 'Pula', en: 'Pula' } },
    ])
    expect(entries[2]?.places).toEqual([{ country: 'CI' }])
  })

  it('writes texts after a template, none of them twice', () => {
    expect(entries.map(({ title }) => title.en)).toEqual([
      'Belgrade: Ana Díaz, 1 March 1975',
      'Rome: Ana Díaz, 3 March 1975',
      'Côte d’Ivoire: Ben O’Hara, 5 January 1990',
      'Côte d’Ivoire: Ben O’Hara, 5 January 1990 (2)',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/pact|at last|Attended|Left again/)
  })

  it('refuses what it cannot read, and says why', () => {
    const faulty = convert(
      '5,Ana Díaz,president,1975-02-30,1975-02-30,Italy,Rome,',
      '6,Ana Díaz,president,1975-03-03,1975-03-01,Italy,Rome,',
      '7,Ana Díaz,president,1975-03-03,1975-03-03,Atlantis,Rome,',
      '8,Ana Díaz,admiral,1975-03-03,1975-03-03,Italy,Rome,',
      '9,,president,1975-03-03,1975-03-03,Italy,Rome,',
      '2,Ana Díaz,president,1975-03-03,1975-03-03,Italy,Rome,',
      '2,Ana Díaz,president,1975-03-03,1975-03-03,Italy,Rome,',
    )
    expect(faulty.refused).toEqual([
      { number: 1, reason: 'the date "1975-02-30" is not in the calendar' },
      { number: 2, reason: 'the date "1975-03-03/1975-03-01" ends before it begins' },
      { number: 3, reason: 'no country is known by the name "Atlantis"' },
      { number: 4, reason: 'the map has no source for the role "admiral"' },
      { number: 5, reason: 'nobody is named' },
      { number: 7, reason: 'the id "1975-03-03-rome-2" is that of row 6' },
    ])
    expect(faulty.moves).toHaveLength(1)
  })
})

describe(recordFiles, () => {
  const record = recordSchema.parse(JSON.parse(beside('record.json')))
  const files = recordFiles(convert(...sound).moves, map, record)

  it('makes a record that passes the check', () => {
    const copied = ['themes.json', 'method.json'].map((name) => ({ path: `data/${name}`, text: beside(name) }))
    const made = [...files].map(([path, text]) => ({ path: `data/${path}`, text }))
    expect(checkDataset([...made, ...copied], toDay('2026-11-30')).problems).toEqual([])
  })

  it('begins with the first move, and joins stops that follow one another to tours', () => {
    expect(JSON.parse(files.get('record.json') ?? '')).toMatchObject({ firstDay: '1975-03-01' })
    expect(JSON.parse(files.get('tours.json') ?? '')).toMatchObject({
      tours: [{ id: 'ana-diaz-1975-03-01' }, { id: 'ben-o-hara-1990-01-05' }],
    })
  })
})

describe(placesIn, () => {
  it.each([
    ['', []],
    ['Sydney (Nova Scotia, Canada),  Halifax, Halifax', ['Sydney (Nova Scotia, Canada)', 'Halifax']],
    ["N'Djamena, Sana‘a", ['N’Djamena', 'Sana’a']],
  ])('reads %j', (cell, places) => {
    expect(placesIn(cell)).toEqual(places)
  })
})

describe(themesIn, () => {
  it.each([
    ['Redesigned a garden.', ['rest']],
    ['Treaties were signed; the G-7 met.', ['deals', 'groups']],
  ])('finds words by their beginning: %s', (remarks, themes) => {
    expect(themesIn(remarks, { words: { deals: ['sign', 'treat'], groups: ['G-7'] }, otherwise: 'rest' })).toEqual(
      themes,
    )
  })
})
