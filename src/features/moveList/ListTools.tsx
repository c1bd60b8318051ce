import type { ReactNode } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { LazyPopover } from '#src/ui/overlay/LazyPopover.tsx'
import { endOf } from './endOf.ts'
import styles from './ListTools.module.css'
import type { OrderProps } from './order/OrderPanel.tsx'
import { moveListTexts } from './texts.ts'

type Props = OrderProps & {
  /** Whether there is no list to order. */
  isEmpty: boolean
  /** Other tools of a narrow screen, before the order. */
  children?: ReactNode
}

const code = lazyCode(() => import('./order/OrderPanel.tsx'))
const load = () => void code.load().catch(() => {})

/** The row above the list: what it begins with, and its form. The code of their panel loads when it is about to open. */
export function ListTools({ sort, form, canRank, isEmpty, onChange, children }: Props) {
  const t = useTexts(moveListTexts)
  const { panel } = useTexts(commonTexts)
  const face = (
    <>
      <span>
        <span>{endOf(sort, t)}</span> <span>{t.first}</span>
      </span>
      <Icon name="down" />
    </>
  )
  return (
    <div className={styles.tools}>
      {children}
      <div className={styles.order} hidden={isEmpty} onPointerEnter={load} onFocus={load}>
        <LazyPopover code={code} words={panel} face={face} faceClassName={styles.face} align="end">
          {({ OrderPanel }, close) => (
            <OrderPanel sort={sort} form={form} canRank={canRank} onChange={onChange} close={close} />
          )}
        </LazyPopover>
      </div>
    </div>
  )
}
