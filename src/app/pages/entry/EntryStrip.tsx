import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { Link } from 'react-router'
import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { placeInSorted } from '#src/domain/sorted.ts'
import { entryTexts } from '#src/features/entry/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Icon } from '#src/ui/Icon.tsx'
import type { Address } from '#src/url/viewAddress.ts'
import { plainBand } from '#src/url/viewState.ts'
import styles from './Entry.module.css'
import type { WideBand } from './WideBand.tsx'

const bandCode = codeQuery('wide band', () => import('./WideBand.tsx'))

type Props = ComponentProps<typeof WideBand> & { dashboard: Address }

/** Above an entry: its place in the order of time, the way to the whole timeline, and the band where it is asked for. */
export function EntryStrip({ dashboard, ...band }: Props) {
  const { timeline, selection, view, openId } = band
  const t = useTexts(entryTexts)
  const shell = useTexts(shellTexts)
  const [isWide, setWide] = useState(false)
  const place = placeInSorted(selection.indices, timeline.byId.get(openId) ?? -1)
  // A link that asks for lanes or a window of the band shows them.
  const { window, lanes, order } = view.band
  const isAsked = window !== null || lanes !== plainBand.lanes || order !== plainBand.order
  if (isWide || isAsked) {
    return (
      <SiteBoundary isLater resetKey="" title={shell.broke} fallback={<p role="status">{shell.loading}</p>}>
        <Loaded {...band} />
      </SiteBoundary>
    )
  }
  return (
    <div className={styles.strip}>
      <div>
        {place >= 0 && <p>{t.position(place + 1, selection.indices.length)}</p>}
        <Link to={dashboard} className={styles.back}>
          <Icon name="left" />
          {t.back}
        </Link>
      </div>
      <button type="button" className={styles.widen} onClick={() => setWide(true)}>
        {t.widen}
      </button>
    </div>
  )
}

function Loaded(props: ComponentProps<typeof WideBand>) {
  const { WideBand: Band } = useSuspenseQuery(bandCode).data
  return <Band {...props} />
}
