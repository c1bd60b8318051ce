import { useShareTexts } from '#src/features/share/useShareTexts.ts'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import styles from './Embed.module.css'
import { OutLink } from './OutLink.tsx'

type Props = {
  /** The whole address of the site's first page. */
  home: string
  /** The day of the record's latest revision, in words. */
  version: string
}

/** Whose this is: under everything that another site shows. */
export function EmbedFoot({ home, version }: Props) {
  const t = useMessages()
  const [name, rest] = t.siteNameParts
  const texts = useShareTexts()
  return (
    <footer className={styles.foot}>
      <OutLink to={home} className={styles.brand} lang="es">
        <b>{name}</b> {rest}
      </OutLink>
      <span>{texts.inFrame.about(version)}</span>
    </footer>
  )
}
