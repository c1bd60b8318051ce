import { describe, expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { smallRecordFiles } from '#tests/builders/smallRecord.ts'
import type { DataFile } from '../../dataset.ts'
import { checkDataset } from '../checkDataset.ts'
import type { JsonPath } from '../jsonDocument.ts'
import { judgements } from '../judgements.ts'

const kept = /(?:record|themes|tours|publishers|carondelet|noboa|aplazada|cecot|retired-ids)\.json$/
/** Moves enough to have every field. */
const files = [
  ...smallRecordFiles().filter(({ path }) => kept.test(path)),
  {
    path: 'data/published-ids.json',
    text: JSON.stringify({ move: [], article: [], country: [], person: [], occasion: [] }),
  },
]
const today = toDay('2026-12-01')

function found(changed: readonly DataFile[]) {
  const { problems, warnings } = checkDataset(changed, today, judgements)
  return [...problems, ...warnings].map(({ rule, file, path }) => `${rule} ${file} ${path}`)
}

const before = new Set(found(files))

/** Every place in a value. */
function placesIn(value: unknown, path: JsonPath = []): JsonPath[] {
  if (typeof value !== 'object' || value === null) return [path]
  const below = Object.entries(value).flatMap(([name, held]) =>
    placesIn(held, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return path.length > 0 ? [path, ...below] : below
}

type Holder = Record<string | number, unknown>

function withChange(file: string, path: JsonPath, change: (holder: Holder, name: string | number) => void): DataFile[] {
  return files.map((data) => {
    if (data.path !== file) return data
    const root: unknown = JSON.parse(data.text)
    const holder = path.slice(0, -1).reduce((held, step) => (held as Holder)[step], root)
    change(holder as Holder, path.at(-1) ?? '')
    return { ...data, text: JSON.stringify(root, null, 2) }
  })
}

const wrongType = (holder: Holder, name: string | number) => {
  holder[name] = typeof holder[name] === 'number' ? 'no' : 7
}
const misspelt = (holder: Holder, name: string | number) => {
  if (Array.isArray(holder)) holder[Number(name)] = {}
  else {
    holder[`${name}x`] = holder[name]
    delete holder[name]
  }
}

describe('a fault in the shape of a file', () => {
  const byShape = new Map<string, { path: string; place: JsonPath }>()
  for (const { path, text } of files) {
    for (const place of placesIn(JSON.parse(text))) {
      const shape = `${path.replace(/(moves|articles)\/.*/, '$1')} ${place.map((step) => (typeof step === 'number' ? '' : step)).join('.')}`
      if (!byShape.has(shape)) byShape.set(shape, { path, place })
    }
  }
  const places = [...byShape.values()]

  it.each([
    ['is of the wrong type', wrongType],
    ['has another name', misspelt],
  ])('is all that is told, whichever field %s', (_, change) => {
    const noise = places.flatMap(({ path, place }) => {
      const now = found(withChange(path, place, change)).filter((line) => !before.has(line))
      return now.filter((line) => !line.startsWith('form ')).map((line) => `${path} ${place.join('.')}: ${line}`)
    })
    expect(noise).toEqual([])
  })
})
