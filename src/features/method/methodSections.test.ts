import { describe, expect, it } from 'vitest'
import type { CoverageNotes } from '#src/domain/coverage.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { en } from '#tests/builders/siteTexts.ts'
import { texts } from '#tests/builders/texts.ts'
import { methodSections } from './methodSections.ts'

const nothing: CoverageNotes = { searchedUntil: null, periods: [], gaps: [], notes: [], leads: [] }
const gap = { first: toDay('2026-02-11'), last: toDay('2026-03-31'), note: texts('Nothing was found.') }
const note = { id: 'press', text: texts('The press was read.') }
const lead = { id: 'calls', heading: texts('Calls'), list: [note] }

/** The sections on what was searched that a page with these notes has. */
function sectionsWith(coverage: CoverageNotes | null) {
  const sections = methodSections(en.method, { notes: null, coverage }, 'en')
  return (['coverage', 'leads'] as const).filter((id) => sections[id])
}

describe(methodSections, () => {
  it('leaves out what was searched, and leads, where the record tells of none', () => {
    expect(sectionsWith(null)).toEqual([])
    expect(sectionsWith(nothing)).toEqual([])
    expect(sectionsWith({ ...nothing, gaps: [gap] })).toEqual(['coverage'])
    expect(sectionsWith({ ...nothing, notes: [note] })).toEqual(['coverage'])
    expect(sectionsWith({ ...nothing, leads: [lead] })).toEqual(['leads'])
  })

  it('has the notes of the record as paragraphs', () => {
    const sections = methodSections(en.method, { notes: null, coverage: { ...nothing, notes: [note] } }, 'en')
    expect(sections.coverage?.text).toEqual({ press: 'The press was read.' })
  })
})
