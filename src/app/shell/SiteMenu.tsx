import type { MouseEvent } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import styles from './Shell.module.css'
import { SiteNav } from './SiteNav.tsx'
import { shellTexts } from './texts.ts'

const menuId = 'menu'

/**
 * The sections of the site: in the header where it has room, otherwise a popover of the browser's own, which opens
 * before the app has come and without scripts, too.
 */
export function SiteMenu() {
  return (
    <div id={menuId} popover="auto" className={styles.menu} onClick={closeOnLink}>
      <SiteNav />
      <SchemeSwitch />
    </div>
  )
}

/** Opens the menu on narrow screens. */
export function MenuButton() {
  const t = useTexts(shellTexts)
  return (
    <button type="button" popoverTarget={menuId} className={styles.menuButton}>
      {t.menu}
    </button>
  )
}

/** The page changes below an open menu, which the browser would leave open. */
function closeOnLink({ target, currentTarget }: MouseEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest('a') && currentTarget.matches(':popover-open')) {
    currentTarget.hidePopover()
  }
}
