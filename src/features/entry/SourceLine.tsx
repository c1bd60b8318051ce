import type { ReactNode } from 'react'
import type { Source } from '#src/domain/move.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { dayOfSource, remarksOf } from '#src/i18n/sources/sourceWords.ts'
import { sourceTexts } from '#src/i18n/sources/texts.ts'
import { Link } from '#src/ui/Link.tsx'
import { useMarks } from '#src/ui/MarksContext.ts'
import { OutwardArrow } from '#src/ui/OutwardArrow.tsx'
import type { Evidence } from './evidence.ts'
import { nameOfSource } from './nameOfSource.ts'
import styles from './SourceLine.module.css'
import { entryTexts } from './texts.ts'

type Props = Pick<Evidence, 'sources' | 'labelOf' | 'articleLink'> & {
  source: Source
  /** False where the keyboard does not come to its links. */
  isStop?: boolean
}

/** Publisher, day, title as a link: of a page, with any archived copy, or of an article that this site holds. */
export function SourceLine({ source, sources, labelOf, articleLink, isStop = true }: Props) {
  const t = useTexts(entryTexts)
  const { external, archived } = useTexts(sourceTexts)
  const locale = useLocale()
  const { mark } = useMarks()
  const tabIndex = isStop ? undefined : -1
  const publisher = <b className={styles.publisher}>{mark(nameOfSource(source, labelOf))}</b>
  if (source.type === 'article') {
    return (
      <>
        {publisher}{' '}
        <Link to={articleLink(source.article)} tabIndex={tabIndex} className={styles.title}>
          {t.fullText}
        </Link>
      </>
    )
  }
  const readIn = source.through === null ? undefined : sources[source.through]
  const through = readIn ? nameOfSource(readIn, labelOf) : null
  const remarks = remarksOf({ ...source, through }, source.language !== locale, locale)
  return (
    <>
      {publisher}, <span className={styles.remarks}>{dayOfSource(source, locale)}</span>{' '}
      <PageTitle url={source.url} tabIndex={tabIndex}>
        <span lang={source.language} className={styles.title}>
          {mark(source.title)}
        </span>
      </PageTitle>
      {remarks && <span className={styles.remarks}> {remarks}</span>}
      {source.archive && (
        <>
          {' '}
          <a href={source.archive} rel="noopener noreferrer external" tabIndex={tabIndex} className={styles.remarks}>
            {archived}
            <OutwardArrow words={external} />
          </a>
        </>
      )}
    </>
  )
}

type TitleProps = { url: string | null; tabIndex?: number | undefined; children: ReactNode }

/** The title of a page, which leads to it where it has an address. */
function PageTitle({ url, tabIndex, children }: TitleProps) {
  const { external } = useTexts(sourceTexts)
  if (url === null) return children
  return (
    <a href={url} rel="noopener noreferrer external" tabIndex={tabIndex} className={styles.outward}>
      {children}
      <OutwardArrow words={external} />
    </a>
  )
}
