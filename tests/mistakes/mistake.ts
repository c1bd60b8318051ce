/** Mistakes that an editor makes in a sound record, and what the check is to say of each. */
import type { DataFile } from '#src/record/dataset.ts'
import type { Level } from '#src/record/problem.ts'

/** The rule that finds it, at which file below data/ and which field; or why nothing is found. */
export type Expected = { level: Level; rule: string; file: string; path: string } | { allowed: string }
export type Mistake = { name: string; make: Change; expected: Expected }
export type Change = (files: readonly DataFile[]) => DataFile[]

export const quito = 'moves/2025-12-23-quito-noboa.json'
export const orsi = 'moves/2025-12-15-llamada-orsi.json'
export const cecot = 'moves/2026-01-30-san-salvador-bukele-cecot.json'
export const postponed = 'moves/2026-01-26-san-salvador-visita-aplazada.json'
export const announced = 'moves/2026-05-santiago-bukele-anunciada.json'
export const carondelet = 'articles/kast-noboa-carondelet.json'

/** A mistake that the check reports. */
export function found(name: string, level: Level, rule: string, file: string, path: string, make: Change): Mistake {
  return { name, make, expected: { level, rule, file, path } }
}

/** Replaces a passage of a file's text, which must be there. */
export function text(file: string, from: string, to: string): Change {
  return changeFile(file, (before) => {
    if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`)
    return before.replace(from, () => to)
  })
}

/** Sets a field, by its path: "claims[0].text.es". Undefined removes it; the end of a list adds to it. */
export function set(file: string, path: string, value: unknown): Change {
  return changeFile(file, (before) => {
    const root: unknown = JSON.parse(before)
    const steps = path.split(/[.[\]]+/).filter(Boolean)
    const last = steps.pop() ?? ''
    const holder = steps.reduce(memberOf, root)
    if (Array.isArray(holder)) holder[Number(last)] = value
    else if (typeof holder === 'object' && holder !== null) Object.assign(holder, { [last]: value })
    else throw new Error(`${file} has no ${path}`)
    return JSON.stringify(root, null, 2)
  })
}

/** Adds a file with the text of another, changed. */
export function copy(from: string, to: string, change: Change = (files) => [...files]): Change {
  return (files) => {
    const original = files.find(({ path }) => path === `data/${from}`)
    if (!original) throw new Error(`there is no ${from}`)
    const id = to.replace(/^.*\//, '').replace('.json', '')
    const copied = { path: `data/${to}`, text: original.text.replace(/"id": "[^"]+"/, `"id": "${id}"`) }
    return [...files, ...change([copied])]
  }
}

export function withFile(file: string, content: string): Change {
  return (files) => [...files.filter(({ path }) => path !== `data/${file}`), { path: `data/${file}`, text: content }]
}

export function without(file: string): Change {
  return (files) => files.filter(({ path }) => path !== `data/${file}`)
}

export function both(...changes: Change[]): Change {
  return (files) => changes.reduce<DataFile[]>((changed, change) => change(changed), [...files])
}

function changeFile(file: string, change: (text: string) => string): Change {
  return (files) =>
    files.map((entry) => (entry.path === `data/${file}` ? { ...entry, text: change(entry.text) } : entry))
}

function memberOf(holder: unknown, step: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? Object.entries(holder).find(([name]) => name === step)?.[1]
    : undefined
}
