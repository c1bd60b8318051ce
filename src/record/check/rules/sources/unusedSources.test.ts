import { describe, expect, it } from 'vitest'
import { aMoveFile, aSource, texts } from '../../../../../tests/builders/dataFiles.ts'
import { warningsOf } from '../../../../../tests/builders/problems.ts'

function unusedOf(note?: string, change: Record<string, string> = {}) {
  const move = aMoveFile({
    sources: [aSource(), aSource({ id: 'other', publisher: 'El Heraldo (Honduras)', ...change })],
    ...(note && { disagreements: texts(note) }),
  })
  return warningsOf(move)
    .filter(({ rule }) => rule === 'unused-source')
    .map(({ path }) => path)
}

describe('a source that no claim names', () => {
  it('is named', () => {
    expect(unusedOf()).toEqual(['sources[1].id'])
    expect(unusedOf('La Prensa da otra hora.')).toEqual(['sources[1].id'])
  })

  it('is there for a note that names its outlet, with its country or without', () => {
    expect(unusedOf('El Heraldo da otra hora.')).toEqual([])
    expect(unusedOf('El Heraldo (Honduras) da otra hora.')).toEqual([])
  })

  it('is there for a note that names the agency whose text it carries', () => {
    expect(unusedOf('EFE da otra hora.', { agency: 'EFE' })).toEqual([])
  })
})
