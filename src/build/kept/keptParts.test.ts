import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { PartValues } from '../tracing/partValues.ts'
import { openKeptParts } from './keptParts.ts'

let file = ''
beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'kept.json')
})

function open(values: Readonly<Record<string, unknown>>) {
  const table = new PartValues()
  table.add('moves', (id) => values[id])
  return openKeptParts<string>(file, table)
}

function build(values: Readonly<Record<string, unknown>>): void {
  const kept = open(values)
  kept.keep('quito.html', ['moves|quito|', 'moves|lima|'], 'made')
  kept.save()
}

describe(openKeptParts, () => {
  it('finds what was made of parts that have the same values', () => {
    build({ quito: 1, lima: { es: 'Lima' } })
    expect(open({ quito: 1, lima: { es: 'Lima' }, panama: 3 }).find('quito.html')).toBe('made')
  })

  it.each([{ quito: 1, lima: 3 }, { quito: 1 }, {}])('finds nothing where the values are %j', (values) => {
    build({ quito: 1, lima: 2 })
    expect(open(values).find('quito.html')).toBeNull()
  })

  it('finds nothing in what a stopped build left', () => {
    build({ quito: 1, lima: 2 })
    writeFileSync(file, '{"parts":["moves|quito|"')
    expect(open({ quito: 1, lima: 2 }).find('quito.html')).toBeNull()
  })

  it('forgets what a build did not ask for', () => {
    build({ quito: 1, lima: 2 })
    open({ quito: 1, lima: 2 }).save()
    expect(open({ quito: 1, lima: 2 }).find('quito.html')).toBeNull()
  })

  it('gives other keys to other parts and to other values', () => {
    const keys = [open({ quito: 1, lima: 1 }), open({ quito: 2, lima: 1 })].flatMap(({ keyOf }) =>
      ['moves|quito|', 'moves|lima|'].map((part) => keyOf('quito.html', [part])),
    )
    expect(new Set(keys).size).toBe(3)
  })
})
