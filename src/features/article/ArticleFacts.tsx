import { hostOf } from '#src/domain/hostOf.ts'
import type { Article } from '#src/domain/move.ts'
import { type Day, parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { bindWords } from '#src/i18n/typography.ts'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './Article.module.css'
import { articleTexts } from './texts.ts'

/** What is known about a text, field by field; its note says what is not. */
export function ArticleFacts({ article }: { article: Article }) {
  const t = useTexts(articleTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const text = useText()
  const { mark } = useMarks()
  const bounds = article.written && parseDateSpan(article.written.bounds)
  const day = (value: Day) => dayInWords(value, locale).replaceAll(' ', '\u00a0') // whole, on whichever line
  const facts = [
    [t.author, article.author && mark(article.author)],
    [t.publisher, article.publisher && mark(article.publisher)],
    [t.published, article.published && day(toDay(article.published))],
    [t.language, common.languages[article.language] ?? article.language],
    [t.address, article.url && <Outward key="address" url={article.url} />],
    [t.written, bounds && t.writtenBetween(day(bounds.first), day(bounds.last))],
  ] as const
  return (
    <section aria-label={t.about} className={styles.facts}>
      <dl>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{bindWords(text(article.note), [])}</p>
      {article.written && <p>{bindWords(text(article.written.basis), [])}</p>}
      <p>{bindWords(text(article.rights), [])}</p>
    </section>
  )
}

/** A link that shows where it leads: the host, as the whole address may be longer than the line. */
function Outward({ url }: { url: string }) {
  return (
    <a href={url} rel="noopener noreferrer external">
      {hostOf(url)}
    </a>
  )
}
