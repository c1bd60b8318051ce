import type { CoverageNotes } from '#src/domain/coverage.ts'
import type { MethodNotes } from '#src/domain/record.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { MethodTexts } from './texts.es.ts'

type SectionId = keyof MethodTexts['sections']
type Section = { heading: string; text: Record<string, string> }

/** Sections without paragraphs of their own: they have only the notes of data/method.json. */
const ofNotesAlone = ['merges', 'sources'] as const

type Notes = { notes: MethodNotes | null; coverage: CoverageNotes | null }

/** The sections of the page with the record's own paragraphs in them, without those that would be empty. */
export function methodSections(texts: MethodTexts, { notes, coverage }: Notes, locale: Locale) {
  const left = new Set<SectionId>(ofNotesAlone.filter((id) => !notes || notes[id].length === 0))
  if (!coverage || [coverage.notes, coverage.periods, coverage.gaps].every(({ length }) => length === 0)) {
    left.add('coverage')
  }
  if (!coverage || coverage.leads.length === 0) left.add('leads')
  const own = {
    moves: notes?.moves,
    coverage: coverage?.notes,
    merges: notes?.merges,
    sources: notes?.sources,
    origins: notes?.origins,
  }
  const sections = Object.entries<Section>(texts.sections).flatMap(([id, { heading, text }]) => {
    if (left.has(id as SectionId)) return []
    const paragraphs = Object.entries(text)
    const added = (own[id as keyof typeof own] ?? []).map((note) => [note.id, note.text[locale]] as const)
    // The notes go before the last paragraph, which draws the conclusion of the section.
    return [
      [id, { heading, text: Object.fromEntries([...paragraphs.slice(0, -1), ...added, ...paragraphs.slice(-1)]) }],
    ]
  })
  return Object.fromEntries(sections) as Partial<Record<SectionId, Section>>
}

/** The meaning of a kind, with the events of this record that it covers where the record names them. */
export function kindMeaning(meaning: string, events: string | undefined): string {
  return events ? `${meaning.replace(/\.$/, '')}: ${events}.` : meaning
}
