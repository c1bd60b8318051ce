import { localeIds } from '#src/domain/vocabulary.ts'
import { citeTexts } from '#src/i18n/publishTexts.ts'
import type { Page } from '#src/url/paths.ts'
import { addressOf } from './addressOf.ts'
import { bibtexOf } from './bibtex.ts'
import { citeMove, citeRecord } from './citation.ts'
import { cslJson } from './csl.ts'
import type { PublishedFile, PublishInput } from './publishInput.ts'
import { risOf } from './ris.ts'

/** The citations of every entry and of the record (as "record"), in every language and form. */
export function citationFiles({ timeline, site }: PublishInput): PublishedFile[] {
  const version = timeline.updated
  const cited = localeIds.flatMap((locale) => {
    const at = (page: Page) => ({ version, url: addressOf(site, page, locale), locale, texts: citeTexts[locale] })
    const moves = timeline.moves.map(({ id, title, span }) => ({
      stem: `citations/${locale}/${id}`,
      citation: citeMove({ id, title: title[locale], span }, at({ name: 'move', id })),
    }))
    return [{ stem: `citations/${locale}/record`, citation: citeRecord(at({ name: 'dashboard' })) }].concat(moves)
  })
  return cited.flatMap(({ stem, citation }) => [
    { path: `${stem}.bib`, text: bibtexOf(citation) },
    { path: `${stem}.ris`, text: risOf(citation) },
    { path: `${stem}.csl.json`, text: cslJson(citation) },
  ])
}
