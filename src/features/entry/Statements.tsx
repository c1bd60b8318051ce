import type { Claim } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { joinWords } from '#src/i18n/joinWords.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { ClaimList } from './ClaimList.tsx'
import styles from './Evidence.module.css'
import type { Evidence } from './evidence.ts'
import { nameOfSource } from './nameOfSource.ts'
import { entryTexts } from './texts.ts'

type Props = { claims: readonly Claim[]; evidence: Evidence }

/** How many statements stand in the open; more than one is folded. */
const mostShown = 5

/** What is reported: the first statements, and the others folded. */
export function Reported({ claims, evidence }: Props) {
  const t = useTexts(entryTexts)
  if (claims.length === 0) return null
  const shown = claims.length <= mostShown + 1 ? claims.length : mostShown
  const rest = claims.slice(shown)
  return (
    <section>
      <h2>{t.reported}</h2>
      <ClaimList claims={claims.slice(0, shown)} evidence={evidence} />
      {rest.length > 0 && (
        <details className={styles.fold}>
          <summary>{t.moreClaims(rest.length)}</summary>
          <ClaimList claims={rest} evidence={evidence} />
        </details>
      )}
    </section>
  )
}

/** What is interpreted: folded under a line that says how many and where published, and whether that text is unsigned. */
export function Interpretations({
  claims,
  evidence,
  isUnsigned,
}: Props & { isUnsigned: (article: string) => boolean }) {
  const t = useTexts(entryTexts)
  const locale = useLocale()
  if (claims.length === 0) return null
  const cited = [...new Set(claims.flatMap(({ sources }) => sources))].flatMap((at) => evidence.sources[at] ?? [])
  const names = cited.map((source) => {
    const name = nameOfSource(source, evidence.labelOf)
    return source.type === 'article' && isUnsigned(source.article) ? t.unsigned(name) : name
  })
  return (
    <section>
      <h2>{t.interpretation}</h2>
      <details className={`${styles.fold} ${styles.attributed}`}>
        <summary>{t.interpretations(claims.length, joinWords([...new Set(names)], locale))}</summary>
        <ClaimList claims={claims} evidence={evidence} isInterpretation />
      </details>
    </section>
  )
}
