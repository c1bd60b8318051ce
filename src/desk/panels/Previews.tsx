import { useEffect, useState } from 'react'
import { formatDay, parseDateSpan } from '#src/domain/time/dateSpan.ts'
import { languageTags, localeIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { embedPathOf } from '#src/url/embedPaths.ts'
import { pathOf } from '#src/url/paths.ts'
import { withOnly } from '#src/url/viewAddress.ts'
import { previewDraft } from '../deskApi.ts'
import { picturePath } from '../deskProtocol.ts'
import type { JsonObject } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import styles from './Panels.module.css'

type Props = { id: string; draft: JsonObject }

/** How long to wait for the next key, in milliseconds: a preview costs more than a check. */
const pause = 1_200
/** The app of the readers, with its own data. */
const sandbox = 'allow-scripts allow-same-origin allow-popups'
/** How many days the band shows on either side. */
const around = 20

/** The draft as readers will see it: its page, its mark on the band, and the picture that links to it unfurl to. */
export function Previews({ id, draft }: Props) {
  const t = useTexts(deskTexts).preview
  const locale = useLocale()
  const version = usePreview(id, draft)
  if (version === undefined) return <p role="status">{t.making}</p>
  if (version === null) return <p role="status">{t.none}</p>
  const root = import.meta.env.BASE_URL.replace(/\/$/, '')
  const span = parseDateSpan(typeof draft.date === 'string' ? draft.date : '')
  const near = span && { from: formatDay(span.first - around), to: formatDay(span.last + around) }
  const band = withOnly(embedPathOf({ name: 'dashboard' }, locale), near ?? {})
  return (
    <>
      <h3>{t.entry}</h3>
      <iframe
        sandbox={sandbox}
        key={version}
        className={styles.page}
        title={t.entry}
        src={root + pathOf({ name: 'move', id }, locale)}
      />
      <h3>{t.band}</h3>
      <div className={styles.frame}>
        <iframe
          sandbox={sandbox}
          key={`${version}-band`}
          className={styles.band}
          title={t.band}
          src={root + band.pathname + band.search}
        />
      </div>
      <h3>{t.picture}</h3>
      {localeIds.map((each) => (
        <img
          key={each}
          className={styles.picture}
          src={`${root}/${picturePath(version, each)}`}
          alt={t.pictureIn(languageTags[each])}
        />
      ))}
    </>
  )
}

/** The version of the preview of a draft: undefined until there is one, null while the draft cannot be shown. */
function usePreview(id: string, draft: JsonObject): string | null | undefined {
  const [version, setVersion] = useState<string | null>()
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(() => {
      previewDraft({ id, draft }, asked.signal).then(
        ({ preview }) => setVersion(preview),
        () => {}, // the last one stays; that the server does not answer is said beside the problems
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [id, draft])
  return version
}
