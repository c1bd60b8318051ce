import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { targetRecord } from '#src/build/import/apply/targetRecord.ts'
import { importing } from '../builders/importing.ts'

const folder = 'bench/records/us-travels'
const map = readFileSync(join(folder, 'map.json'), 'utf8')
const record = targetRecord('/nowhere', folder)?.files ?? []
const header = 'id,who,role,start,end,country,place,remarks'
const sound = [
  '1,Ana Díaz,president,1975-03-01,1975-03-02,Yugoslavia,"Belgrade, Pula","Signed a ""pact"", at last."',
  '2,Ana Díaz,president,1975-03-03,1975-03-03,Italy,Rome,',
  "3,Ben O'Hara,secretary,1990-01-05,1990-01-05,Cote d'Ivoire,,Attended the G-7 summit.",
  "4,Ben O'Hara,secretary,1990-01-05,1990-01-05,Cote d'Ivoire,,Left again.",
]

function imported(...lines: string[]) {
  return importing([header, ...lines].join('\n'), { map }, record)
}

describe('the map of the travels', () => {
  const { moves, faults, plan } = imported(...sound)

  it('makes a move of every row', () => {
    expect(faults).toEqual([])
    expect(moves.map(({ id }) => id)).toEqual([
      '1975-03-01-belgrade-1',
      '1975-03-03-rome-2',
      '1990-01-05-costa-de-marfil-3',
      '1990-01-05-costa-de-marfil-4',
    ])
    expect(moves.map(({ date }) => date)).toEqual(['1975-03-01/1975-03-02', '1975-03-03', '1990-01-05', '1990-01-05'])
    expect(moves.map(({ themes }) => themes)).toEqual([['agreements'], ['talks'], ['summits'], ['talks']])
  })

  it('gives places the code of today, and the successor of a state that is no more', () => {
    expect(moves[0]?.places).toEqual([
      { country: 'RS', city: { es: 'Belgrade', en: 'Belgrade' } },
      { country: 'RS', city: { es: 'Pula', en: 'Pula' } },
    ])
    expect(moves[2]?.places).toEqual([{ country: 'CI' }])
  })

  it('writes texts after a template, none of them twice, and copies no sentence of the table', () => {
    expect(moves.map(({ title }) => title.en)).toEqual([
      'Belgrade: Ana Díaz, 1–2 March 1975',
      'Rome: Ana Díaz, 3 March 1975',
      'Côte d’Ivoire: Ben O’Hara, 5 January 1990',
      'Côte d’Ivoire: Ben O’Hara, 5 January 1990 (2)',
    ])
    expect(moves[0]?.summary.es).toBe('Ana Díaz viaja a Belgrade y Pula (Serbia).')
    expect(JSON.stringify(moves)).not.toMatch(/pact|at last|Attended|Left again/)
  })

  it('rests each move on the page of its role', () => {
    expect(moves[2]?.sources).toMatchObject([
      {
        publisher: 'Office of the Historian',
        url: 'https://history.state.gov/departmenthistory/travels/secretary',
        publishedInferred: true,
      },
    ])
  })

  it('joins stops that follow one another to tours, which are written with the moves', () => {
    expect(moves.map(({ tour }) => tour)).toEqual([
      'ana-diaz-1975-03-01',
      'ana-diaz-1975-03-01',
      'ben-o-hara-1990-01-05',
      'ben-o-hara-1990-01-05',
    ])
    const tours = plan.files.find(({ path }) => path === 'data/tours.json')
    expect(JSON.parse(tours?.text ?? '')).toMatchObject({
      tours: [{ id: 'ana-diaz-1975-03-01' }, { id: 'ben-o-hara-1990-01-05' }],
    })
  })

  it('names every row that it does not write, and writes the others', () => {
    const faulty = imported(
      '5,Ana Díaz,president,1975-02-30,1975-02-30,Italy,Rome,',
      '6,Ana Díaz,president,1975-03-03,1975-03-01,Italy,Rome,',
      '7,Ana Díaz,president,1975-03-03,1975-03-03,Atlantis,Rome,',
      '8,Ana Díaz,admiral,1975-03-03,1975-03-03,Italy,Rome,',
      '2,Ana Díaz,president,1975-03-03,1975-03-03,Italy,Rome,',
      '2,Ana Díaz,president,1975-03-03,1975-03-03,Italy,Rome,',
    )
    expect(faulty.faults).toEqual([
      [2, 'start', '1975-02-30', 'This date is not in the calendar.'],
      [3, 'start', '1975-03-03/1975-03-01', 'It ends before it begins.'],
      [4, 'country', 'Atlantis', 'No country is known by this name or code.'],
      [5, 'role', 'admiral', 'This is no complete web address.'],
      [7, 'id', '1975-03-03-rome-2', 'Row or entry 6 makes the same id.'],
    ])
    expect(faulty.moves.map(({ id }) => id)).toEqual(['1975-03-03-rome-2'])
  })

  it('leaves out rows that were not asked for, and counts them', () => {
    const { reading, moves: some } = importing(
      [header, ...sound].join('\n'),
      { map, only: { column: 'role', value: 'secretary' } },
      record,
    )
    expect(some.map(({ id }) => id)).toEqual(['1990-01-05-costa-de-marfil-3', '1990-01-05-costa-de-marfil-4'])
    expect([reading.total, reading.leftOut]).toEqual([4, 2])
  })
})
