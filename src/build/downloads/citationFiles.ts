import { localeIds } from '#src/domain/vocabulary.ts'
import { bibtexOf } from '#src/formats/citation/bibtex.ts'
import { citeMove, citeRecord } from '#src/formats/citation/citation.ts'
import { cslJson } from '#src/formats/citation/csl.ts'
import { risOf } from '#src/formats/citation/ris.ts'
import { citeTexts } from '#src/formats/citation/texts.ts'
import { addressOf } from '#src/url/addressOf.ts'
import type { Page } from '#src/url/paths.ts'
import { answeredMoves } from '../pages/retiredMoves.ts'
import type { PublishedFile, PublishInput } from '../publishInput.ts'

/**
 * The citations of every entry and of the record (as "record"), in every language and form. Under an id that retired, its
 * successor is cited.
 */
export function citationFiles({ timeline, dataset, site }: PublishInput): PublishedFile[] {
  const version = timeline.updated
  const answered = answeredMoves(timeline.moves, dataset.retired)
  const cited = localeIds.flatMap((locale) => {
    const at = (page: Page) => ({ version, url: addressOf(site, page, locale), locale, texts: citeTexts(locale) })
    const moves = answered.map(({ id: under, move: { id, title, span } }) => ({
      stem: `citations/${locale}/${under}`,
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
