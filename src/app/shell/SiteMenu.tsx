import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
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
  const { key } = useLocation()
  const menu = useRef<HTMLDivElement>(null)
  const shownKey = useRef(key)
  useEffect(() => {
    if (key === shownKey.current) return
    shownKey.current = key // the page below has changed
    if (menu.current && 'hidePopover' in menu.current) menu.current.hidePopover()
  }, [key])
  return (
    <div ref={menu} id={menuId} popover="auto" className={styles.menu}>
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
