import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import styles from './Embed.module.css'
import { OutLink } from './OutLink.tsx'
import { embedTexts } from './texts.ts'

type Props = {
  /** The absolute URL of the site's first page. */
  home: string
  /** The day of the record's latest revision, in words. */
  version: string
}

/** The name of the site and the date of the record, at the bottom of every embedded page. */
export function EmbedFoot({ home, version }: Props) {
  const { nameLanguage, nameParts } = useTexts(commonTexts).site
  const [name, rest] = nameParts
  const t = useTexts(embedTexts)
  return (
    <footer className={styles.foot}>
      <OutLink to={home} className={styles.brand} lang={nameLanguage}>
        <b>{name}</b> {rest}
      </OutLink>
      <span>{t.about(version)}</span>
    </footer>
  )
}
