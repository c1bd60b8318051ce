import { type ComponentProps, useState } from 'react'
import { usePrintedUrl } from '#src/app/address/usePrintedUrl.ts'
import { Boundary } from '#src/app/shell/Boundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { selectionTexts } from '#src/features/selection/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { lazyCode, useLazyCode } from '#src/ui/lazyCode.ts'
import type { ShareEntry } from './ShareEntry.tsx'
import type { ShareView } from './ShareView.tsx'
import styles from './Sharing.module.css'

export const sharingCode = lazyCode('sharing', () => import('./sharing.ts'))

/** The dialog of an entry, whose code comes when it is first opened. */
export function LazyShareEntry(props: ComponentProps<typeof ShareEntry>) {
  const t = useTexts(shellTexts)
  return (
    <Boundary isLater resetKey="" title={t.broke} fallback={<p role="status">{t.loading}</p>}>
      <LoadedEntry {...props} />
    </Boundary>
  )
}

type ViewProps = Omit<ComponentProps<typeof ShareView>, 'onClose'>

/** The button that opens the dialog of a filtered view; on paper, the address of the view in its place. */
export function ShareViewButton(props: ViewProps) {
  const selectionWords = useTexts(selectionTexts)
  const shell = useTexts(shellTexts)
  const [open, setOpen] = useState(false)
  const printed = usePrintedUrl(props.address)
  return (
    <div className={styles.view}>
      <button type="button" aria-haspopup="dialog" className={styles.button} onClick={() => setOpen(true)}>
        {selectionWords.share}
      </button>
      <p className={styles.printed}>{printed}</p>
      {open && (
        <Boundary isLater resetKey="" title={shell.broke} fallback={<p role="status">{shell.loading}</p>}>
          <LoadedView {...props} onClose={() => setOpen(false)} />
        </Boundary>
      )}
    </div>
  )
}

function LoadedEntry(props: ComponentProps<typeof ShareEntry>) {
  const { ShareEntry: Dialog } = useLazyCode(sharingCode)
  return <Dialog {...props} />
}

function LoadedView(props: ComponentProps<typeof ShareView>) {
  const { ShareView: Dialog } = useLazyCode(sharingCode)
  return <Dialog {...props} />
}
