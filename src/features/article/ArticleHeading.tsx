import type { Article } from '#src/domain/move.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import styles from './Article.module.css'

/** The title as published, above the name that the text has on this site, which heads the page where there is no title. */
export function ArticleHeading({ article }: { article: Pick<Article, 'title' | 'label' | 'language'> }) {
  const text = useText()
  if (article.title === null) return <h1>{text(article.label)}</h1>
  return (
    <>
      <h1 lang={article.language}>{article.title}</h1>
      <p className={styles.label}>{text(article.label)}</p>
    </>
  )
}
