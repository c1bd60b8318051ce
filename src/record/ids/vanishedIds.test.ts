import { describe, expect, it } from 'vitest'
import { aPublishedFile } from '../../../tests/builders/dataFiles.ts'
import { vanishedIds } from './vanishedIds.ts'

const list = (...move: string[]) => aPublishedFile([], { move, person: ['daniel-noboa'] }).text

describe(vanishedIds, () => {
  it('names what an earlier list had, once, and says which', () => {
    const earlier = [
      { commit: 'HEAD', text: list('quito', 'lima') },
      { commit: 'main', text: list('quito', 'lima', 'zagreb') },
    ]
    expect(vanishedIds(list('quito'), earlier)).toMatchObject([
      { path: 'move', value: '"lima"', wrong: { en: expect.stringContaining('at HEAD') as string } },
      { path: 'move', value: '"zagreb"', wrong: { en: expect.stringContaining('at main') as string } },
    ])
  })

  it('lets ids be added, and be in another order', () => {
    expect(vanishedIds(list('lima', 'quito', 'zagreb'), [{ commit: 'HEAD', text: list('quito', 'lima') }])).toEqual([])
  })

  it('tells ids of moves and of people apart', () => {
    const people = aPublishedFile([], { person: ['quito'] }).text
    expect(
      vanishedIds(people, [{ commit: 'HEAD', text: list('quito') }]).map(({ path, value }) => [path, value]),
    ).toEqual([
      ['move', '"quito"'],
      ['person', '"daniel-noboa"'],
    ])
  })

  it('reads an earlier list from before ids of occasions were kept', () => {
    const earlier = list('quito', 'lima').replace(/,"occasion":\[\]|,\s*"occasion": \[\]/, '')
    expect(earlier).not.toContain('occasion')
    expect(vanishedIds(list('quito'), [{ commit: 'HEAD', text: earlier }])).toMatchObject([{ value: '"lima"' }])
  })

  it.each([
    ['the present list', 'broken', list('quito')],
    ['an earlier one', list('quito'), 'broken'],
  ])('leaves %s to the check where it is broken', (_, now, before) => {
    expect(vanishedIds(now, [{ commit: 'HEAD', text: before }])).toEqual([])
  })
})
