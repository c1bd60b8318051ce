import { describe, expect, it } from 'vitest'
import type { Answer } from './readAddress.ts'
import { reportOf, stateOf } from './report.ts'

const url = 'https://a.org/1'
const alive: Answer = { status: 200, movedTo: null, version: null, fault: null }
const rowsOf = (answer: Partial<Answer>, pages = {}) =>
  reportOf([{ url, files: [] }], new Map([[url, { ...alive, ...answer }]]), { pages })

describe(reportOf, () => {
  it.each<[string, Partial<Answer>, object]>([
    ['alive', {}, {}],
    ['alive', { version: 'v1' }, {}],
    ['alive', { version: 'v1' }, { [url]: 'v1' }],
    ['alive', {}, { [url]: 'v1' }],
    ['changed', { version: 'v2' }, { [url]: 'v1' }],
    ['moved', { movedTo: 'https://a.org/2', version: 'v2' }, { [url]: 'v1' }],
    ['moved', { status: 301 }, {}],
    ['dead', { status: 404 }, {}],
    ['dead', { status: 410, movedTo: 'https://a.org/2' }, {}],
    ['dead', { status: null, fault: 'ENOTFOUND' }, {}],
    ['unread', { status: null, fault: 'timeout' }, {}],
    ['unread', { status: null, fault: 'address' }, {}],
    ['unread', { status: 403 }, {}],
    ['unread', { status: 500, movedTo: 'https://a.org/2' }, {}],
  ])('calls %s what answered %j', (verdict, answer, pages) => {
    expect(rowsOf(answer, pages)).toMatchObject([{ verdict }])
  })
})

describe(stateOf, () => {
  it('keeps the earlier version of what could not be read, and of what is no source at present', () => {
    const pages = { [url]: 'v1', 'https://b.org/': 'v1' }
    expect(stateOf(rowsOf({ status: null, fault: 'timeout' }, pages), { pages })).toEqual({ pages })
    expect(stateOf(rowsOf({ version: 'v2' }, pages), { pages })).toEqual({
      pages: { [url]: 'v2', 'https://b.org/': 'v1' },
    })
  })
})
