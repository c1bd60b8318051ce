import type { Article } from '#src/domain/move.ts'
import { parseDateSpan, toDay } from '#src/domain/time/dateSpan.ts'
import { dayInWords } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './Article.module.css'
import { articleTexts } from './texts.ts'

/** The facts about a text, field by field, unknown ones included. */
export function ArticleFacts({ article }: { article: Article }) {
  const t = useTexts(articleTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const text = useText()
  const bounds = article.written && parseDateSpan(article.written.bounds)
  const rows = [
    [t.title, article.title],
    [t.author, article.author],
    [t.publisher, article.publisher],
    [t.published, article.published && dayInWords(toDay(article.published), locale)],
    [t.language, common.languages[article.language] ?? article.language],
    [t.written, bounds && t.writtenBetween(dayInWords(bounds.first, locale), dayInWords(bounds.last, locale))],
  ] as const
  return (
    <section aria-label={t.about} className={styles.facts}>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <em>{t.unknown}</em>}</dd>
          </div>
        ))}
      </dl>
      <p>{text(article.note)}</p>
      {article.written && <p>{text(article.written.basis)}</p>}
      <p>{text(article.rights)}</p>
    </section>
  )
}
