import { useLayoutEffect } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import type { Locale } from '#src/domain/vocabulary.ts'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { Link } from '#src/ui/Link.tsx'
import { pathOf } from '#src/url/paths.ts'
import { Footer } from './Footer.tsx'
import { GoingOn } from './Going.tsx'
import { LocaleSwitch } from './LocaleSwitch.tsx'
import { SchemeSwitch } from './SchemeSwitch.tsx'
import { SearchLink } from './SearchLink.tsx'
import styles from './Shell.module.css'
import { MenuButton, SiteMenu } from './SiteMenu.tsx'
import { scrollKey } from './scrollKey.ts'
import { shellTexts } from './texts.ts'
import { useShellEffects } from './useShellEffects.ts'
import { useStartAtTop } from './useStartAtTop.ts'

type Props = { locale: Locale }

/** Header and footer around every page, and the language of the document. */
export function Shell({ locale }: Props) {
  const t = shellTexts(locale)
  const { nameLanguage, nameParts } = commonTexts(locale).site
  const [name, rest] = nameParts
  useLayoutEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  useStartAtTop()
  useShellEffects(locale)
  return (
    <LocaleContext value={locale}>
      <a className={styles.skip} href="#content">
        {t.skipToContent}
      </a>
      <header className={styles.header}>
        <Link to={pathOf({ name: 'dashboard' }, locale)} className={styles.brand} lang={nameLanguage}>
          <b>{name}</b> {rest}
        </Link>
        <SiteMenu />
        <div className={styles.tools}>
          <SearchLink />
          <LocaleSwitch />
          <SchemeSwitch />
          <MenuButton />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Footer />
      <GoingOn />
      <ScrollRestoration getKey={scrollKey} />
    </LocaleContext>
  )
}
