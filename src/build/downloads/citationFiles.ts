import { localeIds } from '#src/domain/vocabulary.ts'
import { bibtexOf } from '#src/formats/citation/bibtex.ts'
import { type Citation, citeMove, citeRecord } from '#src/formats/citation/citation.ts'
import { cslJson } from '#src/formats/citation/csl.ts'
import { risOf } from '#src/formats/citation/ris.ts'
import { citeTexts } from '#src/formats/citation/texts.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'

/**
 * The citations of the record (as "record") and of all entries (as "entries"), in every language and form. With scripts an
 * entry's page gives its own: files for each would be six more files a move.
 */
export function citationFiles({ timeline, site }: PublishInput): PublishedFile[] {
  return localeIds.flatMap((locale) => {
    const at = (page: Page) => ({
      version: timeline.updated,
      url: addressOf(site, page, locale),
      locale,
      texts: citeTexts(locale),
    })
    const entries = timeline.moves.map((move) =>
      citeMove({ ...move, title: titleInWords(move, locale) }, at({ name: 'move', id: move.id })),
    )
    const record = [citeRecord(at({ name: 'dashboard' }))]
    return inAllForms(`citations/${locale}/record`, record).concat(inAllForms(`citations/${locale}/entries`, entries))
  })
}

function inAllForms(stem: string, citations: readonly Citation[]): PublishedFile[] {
  return [
    { path: `${stem}.bib`, text: citations.map(bibtexOf).join('\n') },
    { path: `${stem}.ris`, text: citations.map(risOf).join('\r\n') },
    { path: `${stem}.csl.json`, text: cslJson(...citations) },
  ]
}
