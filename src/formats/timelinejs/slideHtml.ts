import type { Locale } from '#src/domain/vocabulary.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { Dataset } from '#src/record/dataset.ts'
import type { MoveFile } from '#src/record/schema.ts'
import { escapeHtml } from '../markup/escapeHtml.ts'
import { slideTexts } from './texts.ts'

/** `url` is the address of the entry, null where the address of the site is not known. */
export type SlideFacts = { record: Pick<Dataset, 'themes' | 'articles'>; locale: Locale; url: string | null }

/**
 * The text of a slide: what did not take place says so first, then the summary, themes, sources and a link to the entry.
 * Every paragraph but the summary has a class, by which src/build/import/timelinejs reads it.
 */
export function slideHtml(move: MoveFile, { record, locale, url }: SlideFacts): string {
  const t = slideTexts(locale)
  const { statuses, outcomeUnknown } = commonTexts(locale)
  const status = move.status === 'announced' && move.outcomeNote ? outcomeUnknown : statuses[move.status]
  const labels = new Map(record.themes.map(({ id, label }) => [id, label[locale]]))
  const themes = move.themes.map((id) => labels.get(id) ?? id)
  return [
    move.status === 'occurred' ? '' : paragraph('status', `<strong>${escapeHtml(status)}</strong>`),
    `<p>${escapeHtml(move.summary[locale])}</p>`,
    paragraph('themes', themes.map((label) => `<span>${escapeHtml(label)}</span>`).join(', ')),
    paragraph('sources', `${t.sources}: ${linksOf(move, record, locale).join('; ')}`),
    url ? paragraph('entry', `<a href="${escapeHtml(url)}">${t.entry}</a>`) : '',
  ].join('')
}

/** A page behind its publisher; an article that the project holds by its name alone. */
function linksOf({ sources }: MoveFile, { articles }: SlideFacts['record'], locale: Locale): string[] {
  return sources.map((source) => {
    if ('article' in source) {
      const article = articles.find(({ id }) => id === source.article)
      return escapeHtml(article?.label[locale] ?? source.article)
    }
    const [publisher, title] = [escapeHtml(source.publisher), escapeHtml(source.title)]
    if (source.url === undefined) return `${publisher}: ${title}`
    return `${publisher}: <a href="${escapeHtml(source.url)}" title="${publisher}">${title}</a>`
  })
}

function paragraph(name: string, html: string): string {
  return `<p class="${name}">${html}</p>`
}
