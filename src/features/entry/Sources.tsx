import { Link } from 'react-router'
import type { Source, WebSource } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { unbrokenDay } from '#src/i18n/dateWords.ts'
import { useLocale, useMessages, useText } from '#src/i18n/LocaleContext.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Entry.module.css'
import { firstUseId, jump, sourceId } from './jump.ts'
import type { QuotedArticle } from './Quotations.tsx'

type Props = {
  sources: readonly Source[]
  /** Whether all of them come from one publisher or agency. */
  single: boolean
  /** Whether any statement rests on a source; the others are background. */
  isUsed: (source: number) => boolean
  articleOf: (article: string) => QuotedArticle | null
  articleLink: (article: string) => string
}

export function Sources({ sources, single, isUsed, articleOf, articleLink }: Props) {
  const t = useMessages()
  const text = useText()
  return (
    <section>
      <h3>{t.entry.sources}</h3>
      {single && <p className={styles.single}>{t.entry.single}</p>}
      <ol className={styles.sources}>
        {sources.map((source, index) => (
          <li
            key={source.type === 'web' ? source.url : source.article}
            id={sourceId(index)}
            tabIndex={-1}
            data-url={source.type === 'web' ? source.url : undefined}
          >
            {source.type === 'web' ? (
              <WebSourceLine source={source} />
            ) : (
              <>
                <Link to={articleLink(source.article)}>
                  {text(articleOf(source.article)?.label ?? { es: source.article, en: source.article })}
                </Link>
                {': '}
                {t.entry.articleSource}
              </>
            )}{' '}
            {isUsed(index) && (
              <a
                href={`#${firstUseId(index)}`}
                className={styles.small}
                aria-label={t.entry.backToClaim}
                onClick={jump}
              >
                ↩
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function WebSourceLine({ source }: { source: WebSource }) {
  const t = useMessages()
  const locale = useLocale()
  const remarks = [
    source.agency && t.entry.agency(source.agency),
    unbrokenDay(toDay(source.published), locale) + (source.publishedInferred ? ` (${t.entry.dateInferred})` : ''),
    source.language !== locale && t.entry.inLanguage(t.languages[source.language] ?? source.language),
    source.titleRebuilt && t.entry.titleRebuilt,
  ]
  return (
    <>
      {source.publisher},{' '}
      <a href={source.url} rel="noopener noreferrer external" lang={source.language} className={styles.outward}>
        <span>{t.quoted(source.title)}</span>
        <span className="visuallyHidden"> {t.entry.external}</span>
        {'\u00a0'}
        <Icon name="out" />
      </a>{' '}
      <span className={styles.remarks}>{remarks.filter(Boolean).join(', ')}</span>
    </>
  )
}
