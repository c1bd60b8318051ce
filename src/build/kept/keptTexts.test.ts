import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openKeptTexts } from './keptTexts.ts'

describe(openKeptTexts, () => {
  it('gives a text of an earlier build for the same things, and makes it anew for others', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'texts-')), 'texts.json')
    const first = openKeptTexts(file)
    first.get({ title: 'Quito' }, () => 'made')
    first.save()
    const second = openKeptTexts(file)
    expect(second.get({ title: 'Quito' }, () => 'made again')).toBe('made')
    expect(second.get({ title: 'Lima' }, () => 'made again')).toBe('made again')
    writeFileSync(file, '[["')
    expect(openKeptTexts(file).get({ title: 'Quito' }, () => 'made again')).toBe('made again')
  })
})
