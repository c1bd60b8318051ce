import { describe, expect, it } from 'vitest'
import { aMoveFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { problemAt, problemsOf } from '../../../../../tests/builders/problems.ts'

const file = 'data/moves/quito.json'
const official = (through: string, id = 'official') =>
  aSource({ id, url: `https://example.org/through/${id}`, through })

/** A move with a source that was read, "efe", and others; its claim names some of them. */
function aMoveWith(sources: unknown[], named = ['efe']) {
  return aMoveFile({
    sources: [aSource(), ...sources],
    claims: [{ nature: 'reported', text: texts('A.'), sources: named }],
  })
}

describe('a source consulted through another', () => {
  it('names one of its move that was read, as does each claim that names it', () => {
    expect(problemsOf(aMoveWith([official('efe')]))).toEqual([])
    expect(problemsOf(aMoveWith([official('efe')], ['official', 'efe']))).toEqual([])
  })

  it.each([
    [[official('eff')], 'eff', 'has the id "eff"', 'Write "efe"'],
    [[official('gazette')], 'gazette', 'has the id "gazette"', 'and write its id here'],
    [[official('official')], 'official', 'through itself', 'remove "through"'],
    [[official('other'), official('efe', 'other')], 'other', 'not read either', 'that was read'],
  ])('names none else: %j', (sources, value, wrong, cure) => {
    expect(problemsOf(aMoveWith(sources))).toEqual([problemAt(file, 'sources[1].through', value, wrong, cure)])
  })

  it('makes no circle', () => {
    expect(problemsOf(aMoveWith([official('b', 'a'), official('a', 'b')]))).toEqual([
      problemAt(file, 'sources[1].through', 'b', 'not read either', 'that was read'),
      problemAt(file, 'sources[2].through', 'a', 'not read either', 'that was read'),
    ])
  })

  it('is not named by a claim without the one that was read', () => {
    expect(problemsOf(aMoveWith([official('efe')], ['official']))).toEqual([
      problemAt(file, 'claims[0].sources[0]', 'official', 'consulted through "efe"', 'Add "efe"'),
    ])
  })
})
