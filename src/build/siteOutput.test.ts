import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSiteOutput } from './siteOutput.ts'

let folder = ''
let dist = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
  dist = join(folder, 'dist')
})

function build(files: Readonly<Record<string, string>>, { isOurs = true } = {}): void {
  const output = openSiteOutput(dist, join(folder, 'notes.json'))
  for (const [path, text] of Object.entries(files)) output.write(path, text)
  output.finish(isOurs)
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8')
const writtenAt = (path: string) => statSync(join(dist, path), { bigint: true }).mtimeNs

describe(openSiteOutput, () => {
  it('leaves a file alone whose content is that of the build before', () => {
    build({ 'a.html': 'one', 'b.html': 'one' })
    const before = [writtenAt('a.html'), writtenAt('b.html')]
    build({ 'a.html': 'one', 'b.html': 'two' })
    expect([writtenAt('a.html'), read('b.html')]).toEqual([before[0], 'two'])
    expect(writtenAt('b.html')).not.toBe(before[1])
  })

  it('writes again what something else has written or removed since', () => {
    build({ 'a.html': 'one' })
    writeFileSync(join(dist, 'a.html'), 'another')
    build({ 'a.html': 'one' })
    expect(read('a.html')).toBe('one')
  })

  it('removes what is made no longer, with folders that are empty then', () => {
    build({ 'a.html': 'one', 'moves/b.html': 'one' })
    mkdirSync(join(dist, '.git'))
    build({ 'a.html': 'one' })
    expect(readdirSync(dist).toSorted()).toEqual(['.git', 'a.html'])
  })

  it('removes nothing from a folder that holds other things', () => {
    build({ 'a.html': 'one' })
    build({ 'b.html': 'one' }, { isOurs: false })
    expect(readdirSync(dist).toSorted()).toEqual(['a.html', 'b.html'])
  })

  it('makes a folder whole of which the build before did not come to its end', () => {
    build({ 'a.html': 'one', 'b.html': 'one' })
    const stopped = openSiteOutput(dist, join(folder, 'notes.json'))
    stopped.write('a.html', 'two')
    build({ 'a.html': 'one', 'b.html': 'one' })
    expect([read('a.html'), read('b.html')]).toEqual(['one', 'one'])
  })
})
