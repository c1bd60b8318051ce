import { type ReactNode, useRef } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './Embed.module.css'
import { OutLink } from './OutLink.tsx'
import { embedTexts } from './texts.ts'
import { useMovesBelow } from './useMovesBelow.ts'

type Props = {
  title: string
  /** The filter in words; empty without one. */
  chosen: string
  moves: number
  /** The number of moves in words. */
  count: ReactNode
  /** The absolute URL of the same view on the site. */
  link: string
  /** Where nothing matches: the URL of the whole timeline and its number of moves in words. */
  instead: { link: string; total: string } | null
  /** Notices about the address: values that it has and the record does not. */
  notices: ReactNode
  band: ReactNode
  list: ReactNode
}

/** A filtered view within another site: timeline and list, or in a narrow frame the list alone. */
export function EmbedView({ title, chosen, moves, count, link, instead, notices, band, list }: Props) {
  const common = useTexts(commonTexts)
  const t = useTexts(embedTexts)
  const box = useRef<HTMLDivElement>(null)
  const below = useMovesBelow(box, moves)
  const open = chosen ? t.toView : t.toRecord
  return (
    <>
      <div className={styles.viewHead}>
        <div>
          <h1 className={styles.viewTitle}>{title}</h1>
          {chosen && <p className={styles.chosen}>{chosen}</p>}
          <p>{count}</p>
        </div>
        {!instead && (
          <OutLink to={link} className={styles.out}>
            <span>{open}</span> <Icon name="out" />
          </OutLink>
        )}
      </div>
      {notices}
      {instead ? (
        <div className={styles.nothing}>
          <p>{common.selection.empty}</p>
          <OutLink to={instead.link} className={styles.out}>
            <span>{t.seeAll(instead.total)}</span> <Icon name="out" />
          </OutLink>
        </div>
      ) : (
        <>
          {band}
          <div ref={box} className={styles.viewList}>
            {list}
          </div>
          {below !== null && (
            <p className={styles.rest}>
              <OutLink to={link} className={styles.out}>
                <span>{below > 0 ? t.moreMoves(below) : open}</span> <Icon name="out" />
              </OutLink>
            </p>
          )}
        </>
      )}
    </>
  )
}
