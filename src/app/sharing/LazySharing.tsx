import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { selectionTexts } from '#src/features/selection/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { ShareEntry } from './ShareEntry.tsx'
import type { ShareView } from './ShareView.tsx'
import styles from './Sharing.module.css'

const sharingCode = codeQuery('sharing', () => import('./sharing.ts'))

/** The share dialog of an entry; its code loads when it is first opened. */
export function LazyShareEntry(props: ComponentProps<typeof ShareEntry>) {
  const t = useTexts(shellTexts)
  return (
    <SiteBoundary isLater resetKey="" title={t.broke} fallback={<p role="status">{t.loading}</p>}>
      <LoadedEntry {...props} />
    </SiteBoundary>
  )
}

type ViewProps = Omit<ComponentProps<typeof ShareView>, 'onClose'>

/** The button that opens the share dialog of a filtered view. */
export function ShareViewButton(props: ViewProps) {
  const selectionWords = useTexts(selectionTexts)
  const shell = useTexts(shellTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={styles.button} onClick={() => setOpen(true)}>
        {selectionWords.share}
      </button>
      {open && (
        <SiteBoundary isLater resetKey="" title={shell.broke} fallback={<p role="status">{shell.loading}</p>}>
          <LoadedView {...props} onClose={() => setOpen(false)} />
        </SiteBoundary>
      )}
    </>
  )
}

function LoadedEntry(props: ComponentProps<typeof ShareEntry>) {
  const { ShareEntry: Dialog } = useSuspenseQuery(sharingCode).data
  return <Dialog {...props} />
}

function LoadedView(props: ComponentProps<typeof ShareView>) {
  const { ShareView: Dialog } = useSuspenseQuery(sharingCode).data
  return <Dialog {...props} />
}
