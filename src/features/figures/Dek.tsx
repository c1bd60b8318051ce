import type { ReactNode } from 'react'
import type { Figures } from '#src/domain/counts/figures.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { formatNumber } from '#src/i18n/numbers.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { LazyPopover } from '#src/ui/overlay/LazyPopover.tsx'
import styles from './Dek.module.css'
import { figuresTexts } from './texts.ts'

type Props = {
  /** The figures of the whole record. */
  whole: Figures
  /** How many of its moves took place. */
  occurred: number
  /** How many milestones it has. */
  milestones: number
  /** Since when it covers, in words: a month. */
  since: string
  /** The day of the last update in words. */
  updated: string
  /** The occasion that holds at least a quarter of the moves: its name within a sentence, its moves, its days in words. */
  crowded: { name: string; count: number; period: string } | null
}

const code = lazyCode(() => import('./rules/FigureRule.tsx'))

/** What the record is, in a sentence with its figures, each of which opens the rule by which it is counted. */
export function Dek({ whole, occurred, milestones, since, updated, crowded }: Props) {
  const t = useTexts(figuresTexts)
  const { panel, tookPlace } = useTexts(commonTexts)
  const locale = useLocale()
  return (
    <div className={styles.dek} onPointerEnter={loadRules} onFocus={loadRules}>
      {figure('moves')} <span>{t.acts(whole.moves)}</span>
      <span className={styles.more}>{t.since(since)}</span>
      <span>{`${tookPlace(occurred, whole.moves)};`}</span> {counted('countries')}
      <div className={styles.more}>
        , {counted('people')} {t.and} {counted('sources')}
      </div>
      . {crowded && <span className={styles.more}>{`${t.crowded(crowded.count, crowded.name, crowded.period)} `}</span>}
      <span className={styles.updated}>{t.updated(updated)}</span>
    </div>
  )

  /** A figure with the words for what it counts, on one line; no span, which cannot hold the panel that opens. */
  function counted(id: 'countries' | 'people' | 'sources'): ReactNode {
    return (
      <div className={styles.counted}>
        {figure(id)} <span>{t[id](whole[id])}</span>
      </div>
    )
  }

  function figure(id: Exclude<keyof Figures, 'involved'>): ReactNode {
    const count = formatNumber(whole[id], locale)
    return (
      <LazyPopover
        code={code}
        words={panel}
        face={count}
        faceClassName={styles.figure}
        label={t.ruleOf(`${count} ${t[id](whole[id])}`)}
      >
        {({ FigureRule }) => <FigureRule figure={id} milestones={milestones} />}
      </LazyPopover>
    )
  }
}

function loadRules(): void {
  code.load().catch(() => {})
}
