import type { ComponentProps } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { lazyCode } from '#src/ui/lazyCode.ts'
import { LazyPopover } from '#src/ui/overlay/LazyPopover.tsx'
import styles from './FilterMenu.module.css'
import type * as panels from './panels/panels.ts'
import { filterBarTexts } from './texts.ts'

type Props = {
  label: string
  /** How many values are chosen in it. */
  chosen: number
  children: ComponentProps<typeof LazyPopover<typeof panels>>['children']
}

const code = lazyCode(() => import('./panels/panels.ts'))

/** Loads the code of the panels for when a menu is about to open. A failure shows when one opens. */
export function loadPanels(): void {
  code.load().catch(() => {})
}

/** A button that opens a panel of the filter. */
export function FilterMenu({ label, chosen, children }: Props) {
  const t = useTexts(filterBarTexts)
  const { panel } = useTexts(commonTexts)
  const face = (
    <>
      {label}
      {chosen > 0 && (
        <span className={styles.badge}>
          <span>{chosen}</span>
          <span className="visuallyHidden">{` (${t.chosen(chosen)})`}</span>
        </span>
      )}
      <Icon name="down" />
    </>
  )
  return (
    <LazyPopover code={code} words={panel} face={face} faceClassName={styles.face}>
      {children}
    </LazyPopover>
  )
}
