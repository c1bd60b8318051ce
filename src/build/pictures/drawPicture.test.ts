import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { statusIds } from '#src/domain/vocabulary.ts'
import { loadTexts } from '#src/i18n/defineTexts.ts'
import { aTheme } from '../../../tests/builders/dataFiles.ts'
import { ourRecord } from '../../../tests/builders/ourRecord.ts'
import { readPng } from '../../../tests/builders/png.ts'
import { themeIds } from '../../../tests/builders/themeIds.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { readPalette } from './drawing/palette.ts'
import { picturesOf } from './drawing/pictures.ts'
import { type DrawPicture, makeDrawPicture } from './drawPicture.ts'
import { readPictureFonts } from './pictureFonts.ts'

const root = resolve(import.meta.dirname, '../../..')
const coloured = themeIds.map((id) => aTheme(id))
const palette = readPalette(readFileSync(resolve(root, 'src/styles/tokens.css'), 'utf8'), coloured)
const record = { timeline: ourRecord(), articles: [] }
let draw: DrawPicture

beforeAll(async () => {
  await loadTexts('en')
  draw = await makeDrawPicture(readPictureFonts(root))
})

/** Of each status the first move: what did not take place is drawn differently. */
const moves = statusIds.flatMap((status) => record.timeline.moves.find((move) => move.status === status) ?? [])
const pages = [
  { name: 'dashboard' },
  ...moves.map(({ id }) => ({ name: 'move', id }) as const),
  ...record.timeline.vocabulary.country.slice(0, 1).map((id) => ({ name: 'country', id }) as const),
] as const

describe(makeDrawPicture, () => {
  it.each(pages)('draws $name $id at the size that previews show, not blank, below 200 KB', async (page) => {
    const files = await Promise.all([...picturesOf(record, [page], palette)].map(draw))
    for (const file of files) {
      const { width, height, drawn } = readPng(file)
      expect({ width, height }).toEqual({ width: 1200, height: 630 })
      expect(drawn).toBeGreaterThan(0.05)
      expect(file.length).toBeLessThan(200_000)
    }
    expect(files).toHaveLength(2)
  })

  it('draws with our fonts, not with the one that is built in', async () => {
    const picture = ofTitle('Quito')
    const builtIn = await makeDrawPicture([])
    expect((await draw(picture)).equals(await builtIn(picture))).toBe(false)
  })

  it('has the letters that the fonts of the site leave out', async () => {
    const polish = ofTitle('Łódź')
    const alone = await makeDrawPicture(readPictureFonts(root).filter(({ name }) => !name.endsWith('Ext')))
    expect((await draw(polish)).equals(await alone(polish))).toBe(false)
  })
})

function ofTitle(title: string): Parameters<DrawPicture>[0] {
  const timeline = aTimeline([aMove({ title: { es: title, en: title } })])
  const [picture] = picturesOf({ timeline, articles: [] }, [{ name: 'move', id: 'quito' }], palette)
  if (!picture) throw new Error('the move has no picture')
  return picture
}
