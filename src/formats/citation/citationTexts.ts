import type { CitationForm } from '#src/features/share/CitePanel.tsx'
import { bibtexOf } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslJson } from './csl.ts'
import { risOf } from './ris.ts'

/** A citation in every form that readers choose from. */
export function citationTexts(citation: Citation): Readonly<Record<CitationForm, string>> {
  return { text: citation.plain, bib: bibtexOf(citation), ris: risOf(citation), csl: cslJson(citation) }
}
