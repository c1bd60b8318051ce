import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressFolder } from './compressFiles.ts'

describe(compressFolder, () => {
  it('writes two files that decompress to each larger text, and none for pictures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'precompress-'))
    const page = `<p>${'Quito '.repeat(500)}</p>`
    await Promise.all([
      writeFile(join(folder, 'index.html'), page),
      writeFile(join(folder, 'robots.txt'), 'Allow: /'),
      writeFile(join(folder, 'picture.png'), page),
    ])
    expect(await compressFolder(folder)).toBe(1)
    const names = await readdir(folder)
    expect(names.toSorted()).toEqual(['index.html', 'index.html.br', 'index.html.gz', 'picture.png', 'robots.txt'])
    expect(gunzipSync(await readFile(join(folder, 'index.html.gz'))).toString()).toBe(page)
    expect(brotliDecompressSync(await readFile(join(folder, 'index.html.br'))).toString()).toBe(page)
  })

  it('compresses every file of more than one batch', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'precompress-'))
    const names = Array.from({ length: 37 }, (_, index) => `${index}.html`)
    await Promise.all(names.map((name) => writeFile(join(folder, name), 'Quito '.repeat(500))))
    expect(await compressFolder(folder)).toBe(37)
    const left = await readdir(folder)
    expect(names.filter((name) => !left.includes(`${name}.br`) || !left.includes(`${name}.gz`))).toEqual([])
  })
})
