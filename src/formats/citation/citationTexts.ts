import { bibtexOf } from './bibtex.ts'
import type { Citation } from './citation.ts'
import { cslJson } from './csl.ts'
import { risOf } from './ris.ts'

/** The forms of a citation that readers choose from: plain text, BibTeX, RIS, CSL-JSON. */
export type CitationForm = 'text' | 'bib' | 'ris' | 'csl'

/** A citation in every form. */
export function citationTexts(citation: Citation): Readonly<Record<CitationForm, string>> {
  return { text: citation.plain, bib: bibtexOf(citation), ris: risOf(citation), csl: cslJson(citation) }
}
