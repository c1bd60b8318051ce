import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPictureCache, pictureFolder } from './pictureCache.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
})

const openOf = (site: string) => openPictureCache(pictureFolder(folder, site))
const draw = (text: string) => async () => Buffer.from(text)

describe(openPictureCache, () => {
  it('draws a picture once in two builds', async () => {
    const first = await openPictureCache(folder)
    await first.get('a', draw('drawn'))
    const second = await openPictureCache(folder)
    const picture = await second.get('a', draw('drawn again'))
    expect({ text: picture.toString(), drawn: [first.drawn(), second.drawn()] }).toEqual({
      text: 'drawn',
      drawn: [1, 0],
    })
  })

  it('draws anew what it holds when asked to', async () => {
    const first = await openPictureCache(folder)
    await first.get('a', draw('drawn'))
    const second = await openPictureCache(folder, true)
    const picture = await second.get('a', draw('drawn again'))
    expect(picture.toString()).toBe('drawn again')
  })

  it('keeps one file when the same picture is drawn several times at once', async () => {
    const cache = await openPictureCache(folder)
    const pictures = await Promise.all(['one', 'two', 'three'].map((text) => cache.get('a', draw(text))))
    expect(pictures).toHaveLength(3)
    expect(await readdir(folder)).toEqual(['a.png'])
  })

  it('removes pictures that a build did not request', async () => {
    const first = await openPictureCache(folder)
    await Promise.all(['a', 'b'].map((key) => first.get(key, draw(key))))
    const second = await openPictureCache(folder)
    await second.get('b', draw('b'))
    await second.prune()
    expect(await readdir(folder)).toEqual(['b.png'])
  })

  it('keeps what the build of another site asked for', async () => {
    await (await openOf('silva-abroad')).get('a', draw('drawn'))
    const other = await openOf('costa-abroad')
    await other.get('b', draw('b'))
    await other.prune()
    const picture = await (await openOf('silva-abroad')).get('a', draw('drawn again'))
    expect(picture.toString()).toBe('drawn')
  })

  it('keeps unfinished pictures of another build', async () => {
    const cache = await openPictureCache(folder)
    await writeFile(join(folder, 'a.png.4711'), 'half')
    await cache.prune()
    expect(await readdir(folder)).toEqual(['a.png.4711'])
  })
})
