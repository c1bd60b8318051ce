import type { Source } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './Evidence.module.css'
import type { Evidence } from './evidence.ts'
import { firstUseId, jumpBack, sourceId } from './jump.ts'
import { SourceLine } from './SourceLine.tsx'
import { entryTexts } from './texts.ts'

type Props = Pick<Evidence, 'sources' | 'labelOf' | 'articleLink' | 'articleUrl'> & {
  /** Whether all of them come from one publisher or agency. */
  single: boolean
  /** Whether any claim cites this source; sources without claims are background. */
  isUsed: (source: number) => boolean
}

/** How many sources stand in the open; more than one is folded. */
const mostShown = 6

/** The numbered sources of an entry, each with a way back to the statement that cites it. */
export function Sources(props: Props) {
  const { sources, single } = props
  const t = useTexts(entryTexts)
  const common = useTexts(commonTexts)
  const shown = sources.length <= mostShown + 1 ? sources.length : mostShown
  return (
    <section className={styles.sources}>
      <h2>{common.sources(sources.length)}</h2>
      {single && <p className={styles.single}>{t.single(sources.length)}</p>}
      <ol>
        {sources.slice(0, shown).map((source, at) => (
          <Item key={keyOf(source)} {...props} source={source} at={at} />
        ))}
      </ol>
      {sources.length > shown && (
        <details className={styles.fold}>
          <summary>{t.moreSources(sources.length - shown)}</summary>
          <ol start={shown + 1}>
            {sources.slice(shown).map((source, at) => (
              <Item key={keyOf(source)} {...props} source={source} at={shown + at} />
            ))}
          </ol>
        </details>
      )}
    </section>
  )
}

function Item({
  source,
  sources,
  at,
  isUsed,
  labelOf,
  articleLink,
  articleUrl,
}: Props & { source: Source; at: number }) {
  const t = useTexts(entryTexts)
  const url = source.type === 'web' ? source.url : articleUrl(source.article)
  return (
    <li id={sourceId(at)} tabIndex={-1} data-url={url || undefined}>
      <SourceLine source={source} sources={sources} labelOf={labelOf} articleLink={articleLink} />
      {'\u00a0'}
      {isUsed(at) && (
        <a href={`#${firstUseId(at)}`} className={styles.back} aria-label={t.backToClaim} onClick={jumpBack}>
          ↩
        </a>
      )}
    </li>
  )
}

function keyOf(source: Source): string {
  return source.type === 'web' ? (source.url ?? source.title) : source.article
}
