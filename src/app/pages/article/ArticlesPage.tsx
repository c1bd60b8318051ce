import { Link } from 'react-router'
import { moveOf } from '#src/domain/timeline.ts'
import { useLocale, useMessages, useText } from '#src/i18n/LocaleContext.ts'
import { useTimeline } from '#src/record/load/queries.ts'
import prose from '#src/ui/page/prose.module.css'
import { pathOf } from '#src/url/paths.ts'

/** The texts that the project holds in full. */
export function Component() {
  const t = useMessages()
  const locale = useLocale()
  const text = useText()
  const { timeline, articles } = useTimeline()
  return (
    <div className={prose.page}>
      <title>{`${t.article.label} · ${t.siteName}`}</title>
      <meta name="description" content={t.article.intro} />
      <h1>{t.article.label}</h1>
      <p className={prose.lead}>{t.article.intro}</p>
      {articles.map((article) => (
        <section key={article.id}>
          <h2>
            <Link to={pathOf({ name: 'article', id: article.id }, locale)}>{text(article.label)}</Link>
          </h2>
          <p>{t.article.supports}:</p>
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
