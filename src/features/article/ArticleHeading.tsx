import type { Article } from '#src/domain/move.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './Article.module.css'

/** The title as published, above the name that the text has on this site, which heads the page where there is no title. */
export function ArticleHeading({ article }: { article: Pick<Article, 'title' | 'label' | 'language'> }) {
  const text = useText()
  const { mark } = useMarks()
  if (article.title === null) return <h1>{mark(text(article.label))}</h1>
  return (
    <>
      <h1 lang={article.language}>{mark(article.title)}</h1>
      <p className={styles.label}>{mark(text(article.label))}</p>
    </>
  )
}
