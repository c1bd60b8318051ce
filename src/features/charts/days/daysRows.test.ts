import { describe, expect, it } from 'vitest'
import { noFilter } from '#src/domain/selection/filter.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { DaysAbroad } from '#src/domain/travel/daysAbroad.ts'
import type { Locale, PhaseId } from '#src/domain/vocabulary.ts'
import * as site from '#tests/builders/siteTexts.ts'
import { aRecord } from '../../../../tests/builders/record.ts'
import { sortRows } from '../frame/chartRows.ts'
import { daysRows, phaseOfRow } from './daysRows.ts'

const texts = { es: site.es.charts, en: site.en.charts }
const elect = { phase: 'president-elect' as const, days: [toDay('2025-12-16'), toDay('2026-01-29')] }
const president = { phase: 'president' as const, days: [toDay('2026-04-06')] }

function figureOf({ phases, undated = 0 }: Partial<DaysAbroad>, locale: Locale = 'es', phase: PhaseId[] = []) {
  const abroad = { phases: phases ?? [], total: new Set(phases?.flatMap(({ days }) => days)).size, undated }
  return daysRows({ abroad, filter: { ...noFilter, phase }, phases: aRecord().phases, t: texts[locale], locale })
}

describe(daysRows, () => {
  it.each<[string, DaysAbroad['phases'], string, string]>([
    [
      'several phases',
      [elect, president],
      '3 días fuera de Chile: 2 como presidente electo y 1 como presidente.',
      '3 days outside Chile: 2 as president-elect and 1 as president.',
    ],
    [
      'one phase',
      [elect],
      '2 días fuera de Chile, como presidente electo.',
      '2 days outside Chile, as president-elect.',
    ],
    ['one day', [president], '1 día fuera de Chile, como presidente.', '1 day outside Chile, as president.'],
    [
      'a day before the election',
      [{ phase: 'antecedent', days: [toDay('2025-10-01')] }],
      '1 día fuera de Chile, antes de la elección.',
      '1 day outside Chile, before the election.',
    ],
    ['no day', [], 'Ningún día fuera de Chile en la selección.', 'No day outside Chile in the selection.'],
  ])('says of %s', (_rule, phases, es, en) => {
    expect([figureOf({ phases }).summary, figureOf({ phases }, 'en').summary]).toEqual([es, en])
  })

  it('counts a day that two phases share once in the total and once in each', () => {
    const shared = { phase: 'president' as const, days: elect.days }
    expect(figureOf({ phases: [elect, shared] }).summary).toBe(
      '2 días fuera de Chile: 2 como presidente electo y 2 como presidente.',
    )
  })

  it.each([
    [0, '', ''],
    [
      1,
      ' 1 movimiento fuera de Chile sin día conocido no suma días.',
      ' 1 move outside Chile without a known day adds no days.',
    ],
    [
      2,
      ' 2 movimientos fuera de Chile sin día conocido no suman días.',
      ' 2 moves outside Chile without a known day add no days.',
    ],
  ])('notes its rule and that %i moves without a known day add none', (undated, es, en) => {
    expect(figureOf({ undated }).note).toBe(`${site.es.charts.days.rule}${es}`)
    expect(figureOf({ undated }, 'en').note).toBe(`${site.en.charts.days.rule}${en}`)
  })

  it('adds up the days of each phase in the rows, and marks the chosen phase', () => {
    expect(figureOf({ phases: [elect, president] }, 'es', ['president']).table).toMatchObject({
      columns: ['Día', 'Etapa', 'Acumulados'],
      rows: [
        {
          key: 'president-elect/2025-12-16',
          cells: ['16 de diciembre de 2025', 'Presidente electo', 1],
          chosen: false,
        },
        { key: 'president-elect/2026-01-29', cells: ['29 de enero de 2026', 'Presidente electo', 2], chosen: false },
        { key: 'president/2026-04-06', cells: ['6 de abril de 2026', 'Presidente', 1], chosen: true },
      ],
    })
  })

  it('sorts its days by time', () => {
    const { rows } = figureOf({ phases: [elect, president] }).table
    expect(sortRows(rows, { column: 0, descending: true }, 'es').map(({ key }) => key)).toEqual([
      'president/2026-04-06',
      'president-elect/2026-01-29',
      'president-elect/2025-12-16',
    ])
  })

  it('has a line for each phase, named with its days', () => {
    const { lines, lineName, lineLabel } = figureOf({ phases: [elect, president] }, 'es', ['president-elect'])
    expect(lines.map(lineName)).toEqual([
      'Presidente electo: 2 días fuera de Chile',
      'Presidente: 1 día fuera de Chile',
    ])
    expect(lines.map(lineLabel)).toEqual(['2 días', '1 día'])
    expect(lines.map(({ phase, total, chosen }) => [phase, total, chosen])).toEqual([
      ['president-elect', 2, true],
      ['president', 1, false],
    ])
  })
})

describe(phaseOfRow, () => {
  it.each([
    ['president/2026-04-06', 'president'],
    ['president', 'president'], // the key of a line
    ['', ''],
  ])('finds in %j %j', (key, phase) => {
    expect(phaseOfRow(key)).toBe(phase)
  })
})
