import { Link } from 'react-router'
import { DocumentHead } from '#src/app/shell/DocumentHead.tsx'
import { moveOf } from '#src/domain/timeline.ts'
import { articleTexts } from '#src/features/article/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'

/** The list of the articles that the project has in full. */
export function Component() {
  const articleWords = useTexts(articleTexts)
  const locale = useLocale()
  const text = useText()
  const { timeline, articles } = useTimeline()
  return (
    <div className={prose.page}>
      <DocumentHead title={articleWords.label} description={articleWords.intro} />
      <h1>{articleWords.label}</h1>
      <p className={prose.lead}>{articleWords.intro}</p>
      {articles.map((article) => (
        <section key={article.id}>
          <h2>
            <Link to={pathOf({ name: 'article', id: article.id }, locale)}>{text(article.label)}</Link>
          </h2>
          <p>{articleWords.supports}:</p>
          <ul>
            {article.moves.map((id) => {
              const move = moveOf(timeline, id)
              return (
                move && (
                  <li key={id}>
                    <Link to={pathOf({ name: 'move', id }, locale)}>{text(move.title)}</Link>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
