import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { openSiteOutput } from '../siteOutput.ts'
import { compressFiles } from './compressFiles.ts'

const page = `<p>${'Quito '.repeat(500)}</p>`
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precompress-'))
})

/** A build of these files; resolves to what it says at its end. */
async function build(files: Readonly<Record<string, string>>): Promise<string> {
  const output = openSiteOutput(join(folder, 'dist'), join(folder, 'notes.json'))
  for (const [path, text] of Object.entries(files)) output.write(path, text)
  let said = ''
  const logger = { info: (text: string) => void (said = text) }
  await compressFiles({ output, logger, options: { precompress: true, pictures: 'none', drafts: false } })
  output.finish(true)
  return said
}

const read = (name: string) => readFileSync(join(folder, 'dist', name))

describe(compressFiles, () => {
  it('writes two files that decompress to each larger text, and none for pictures', async () => {
    await build({ 'index.html': page, 'robots.txt': 'Allow: /', 'picture.png': page })
    const names = readdirSync(join(folder, 'dist')).toSorted()
    expect(names).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'picture.png', 'robots.txt'])
    expect(gunzipSync(read('index.html.gz')).toString()).toBe(page)
    expect(brotliDecompressSync(read('index.html.br')).toString()).toBe(page)
  })

  it('compresses every file of more than one batch', async () => {
    const names = Array.from({ length: 37 }, (_, index) => `${index}.html`)
    await build(Object.fromEntries(names.map((name) => [name, page])))
    const left = readdirSync(join(folder, 'dist'))
    expect(names.filter((name) => !left.includes(`${name}.br`) || !left.includes(`${name}.gz`))).toEqual([])
  })

  it('compresses again only what changed', async () => {
    await build({ 'a.html': page, 'b.html': page })
    const said = await build({ 'a.html': page, 'b.html': `${page}.` })
    expect(said).toBe('compressed: 2 files, 1 of them now')
    expect(gunzipSync(read('b.html.gz')).toString()).toBe(`${page}.`)
  })
})
