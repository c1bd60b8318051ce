import { useSuspenseQuery } from '@tanstack/react-query'
import { Fragment } from 'react'
import { useParams } from 'react-router'
import { useAddress } from '#src/app/address/useAddress.ts'
import { useQueryOfAddress } from '#src/app/address/useQueryOfAddress.ts'
import { useSearch } from '#src/app/moves/search/useSearch.ts'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { RetiredId } from '#src/app/shell/RetiredId.tsx'
import { useHashTarget } from '#src/app/shell/useHashTarget.ts'
import { moveOf } from '#src/domain/timeline.ts'
import styles from '#src/features/article/Article.module.css'
import { ArticleFacts } from '#src/features/article/ArticleFacts.tsx'
import { ArticleHeading } from '#src/features/article/ArticleHeading.tsx'
import { ArticleText } from '#src/features/article/ArticleText.tsx'
import { firstPassages } from '#src/features/article/passages.ts'
import { articleTexts } from '#src/features/article/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { useTitle } from '#src/i18n/titleWords.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import { articleQuery } from '#src/record/load/sourceQueries.ts'
import { Link } from '#src/ui/Link.tsx'
import { MarksContext } from '#src/ui/MarksContext.ts'
import { Notice } from '#src/ui/page/Notice.tsx'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'
import { paragraphId, parseSpan, quoteAddress } from '#src/url/quoteLink.ts'
import { withOnly } from '#src/url/viewAddress.ts'

export function Component() {
  const { id = '' } = useParams()
  const { articles } = useTimeline()
  return articles.some((article) => article.id === id) ? <ArticlePage key={id} id={id} /> : <MissingArticle id={id} />
}

/** An article in full, with links to and from the entries that quote it. */
function ArticlePage({ id }: { id: string }) {
  const articleWords = useTexts(articleTexts)
  const locale = useLocale()
  const text = useText()
  const { timeline } = useTimeline()
  const { data: article } = useSuspenseQuery(articleQuery(id))
  const asked = new URLSearchParams(useAddress().search).get('quote')
  const pointed = asked ? parseSpan(asked, article.paragraphs) : null
  const titleOfMove = useTitle()
  const titleOf = (quotingId: string) => {
    const move = moveOf(timeline, quotingId)
    return move ? titleOfMove(move) : quotingId
  }
  const query = useQueryOfAddress()
  const { marks } = useSearch(query)
  const moveLink = (move: string) => withOnly(pathOf({ name: 'move', id: move }, locale), { query })
  const quoting = [...new Set(article.passages.flatMap(({ moves }) => moves))]
  useHashTarget()
  return (
    <article className={prose.page}>
      <DocumentHead title={article.title ?? text(article.label)} description={text(article.note)} />
      <MarksContext value={marks}>
        <ArticleHeading article={article} />
        <ArticleFacts article={article} />
      </MarksContext>
      {asked && !pointed && <Notice>{articleWords.badQuote}</Notice>}
      <p className={styles.legend}>{articleWords.legend}</p>
      <MarksContext value={marks}>
        <ArticleText
          article={article}
          pointed={pointed}
          paragraphId={paragraphId}
          titleOf={titleOf}
          moveLink={moveLink}
        />
      </MarksContext>
      <h2>{articleWords.linkedMoves}</h2>
      <ul>
        {quoting.map((move) => (
          <li key={move}>
            <Link to={moveLink(move)}>{titleOf(move)}</Link>
            <span className={styles.passages}>
              {articleWords.inParagraphs}{' '}
              {firstPassages(article.passages, move).map(({ paragraph, start, end }, at) => (
                <Fragment key={paragraph}>
                  {at > 0 && ', '}
                  <Link
                    to={quoteAddress({ article: id, paragraph, start, end }, locale, query)}
                    aria-label={articleWords.toPassage(paragraph)}
                  >
                    {paragraph}
                  </Link>
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}

/** For a link to an article that the project does not have: links to those that it has. */
function MissingArticle({ id: asked }: { id: string }) {
  const articleWords = useTexts(articleTexts)
  const locale = useLocale()
  const text = useText()
  const { articles } = useTimeline()
  return (
    <div className={prose.page}>
      <DocumentHead title={articleWords.notFound} />
      <RetiredId subject="article" id={asked}>
        <h1>{articleWords.notFound}</h1>
      </RetiredId>
      <h2>{articleWords.held}</h2>
      <ul>
        {articles.map(({ id, label }) => (
          <li key={id}>
            <Link to={pathOf({ name: 'article', id }, locale)}>{text(label)}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
