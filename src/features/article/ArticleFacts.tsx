import type { Article } from '#src/domain/move.ts'
import { parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages, useText } from '#src/i18n/LocaleContext.ts'
import styles from './Article.module.css'

/** What is known of a text and what is not, said field by field. */
export function ArticleFacts({ article }: { article: Article }) {
  const t = useMessages()
  const locale = useLocale()
  const text = useText()
  const bounds = article.written && parseDateSpan(article.written.bounds)
  const rows = [
    [t.article.title, article.title],
    [t.article.author, article.author],
    [t.article.publisher, article.publisher],
    [t.article.published, article.published && dayInWords(toDay(article.published), locale)],
    [t.article.language, t.languages[article.language] ?? article.language],
    [
      t.article.written,
      bounds && t.article.writtenBetween(dayInWords(bounds.first, locale), dayInWords(bounds.last, locale)),
    ],
  ] as const
  return (
    <section aria-label={t.article.about} className={styles.facts}>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <em>{t.article.unknown}</em>}</dd>
          </div>
        ))}
      </dl>
      <p>{text(article.note)}</p>
      {article.written && <p>{text(article.written.basis)}</p>}
      <p>{text(article.rights)}</p>
    </section>
  )
}
