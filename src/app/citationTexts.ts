import type { CitationForm } from '#src/features/share/CitePanel.tsx'
import { bibtexOf } from '#src/publish/bibtex.ts'
import type { Citation } from '#src/publish/citation.ts'
import { cslJson } from '#src/publish/csl.ts'
import { risOf } from '#src/publish/ris.ts'

/** A citation in every form that readers choose from. */
export function citationTexts(citation: Citation): Readonly<Record<CitationForm, string>> {
  return { text: citation.plain, bib: bibtexOf(citation), ris: risOf(citation), csl: cslJson(citation) }
}
