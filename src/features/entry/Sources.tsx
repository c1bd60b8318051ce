import { Link } from 'react-router'
import type { Source, WebSource } from '#src/domain/move.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { unbrokenDay } from '#src/i18n/dateWords.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale, useText } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Evidence.module.css'
import { firstUseId, jump, sourceId } from './jump.ts'
import type { QuotedArticle } from './Quotations.tsx'
import { entryTexts } from './texts.ts'

type Props = {
  sources: readonly Source[]
  /** Whether all of them come from one publisher or agency. */
  single: boolean
  /** Whether any claim cites this source; sources without claims are background. */
  isUsed: (source: number) => boolean
  articleOf: (article: string) => QuotedArticle | null
  articleLink: (article: string) => string
}

export function Sources({ sources, single, isUsed, articleOf, articleLink }: Props) {
  const t = useTexts(entryTexts)
  const text = useText()
  return (
    <section>
      <h3>{t.sources}</h3>
      {single && <p className={styles.single}>{t.single}</p>}
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
                {t.articleSource}
              </>
            )}{' '}
            {isUsed(index) && (
              <a href={`#${firstUseId(index)}`} className={styles.small} aria-label={t.backToClaim} onClick={jump}>
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
  const t = useTexts(entryTexts)
  const common = useTexts(commonTexts)
  const locale = useLocale()
  const remarks = [
    source.agency && t.agency(source.agency),
    unbrokenDay(toDay(source.published), locale) + (source.publishedInferred ? ` (${t.dateInferred})` : ''),
    source.language !== locale && t.inLanguage(common.languages[source.language] ?? source.language),
    source.titleRebuilt && t.titleRebuilt,
  ]
  return (
    <>
      {source.publisher},{' '}
      <a href={source.url} rel="noopener noreferrer external" lang={source.language} className={styles.outward}>
        <span>{common.quoted(source.title)}</span>
        <span className="visuallyHidden"> {t.external}</span>
        {'\u00a0'}
        <Icon name="out" />
      </a>{' '}
      <span className={styles.remarks}>{remarks.filter(Boolean).join(', ')}</span>
    </>
  )
}
