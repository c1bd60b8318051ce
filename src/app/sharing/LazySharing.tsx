import { type ComponentProps, useState } from 'react'
import { codeQuery } from '#src/app/loading/codeQuery.ts'
import { LaterPart } from '#src/app/loading/LaterPart.tsx'
import { selectionTexts } from '#src/features/selection/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import type { ShareEntry } from './ShareEntry.tsx'
import type { ShareView } from './ShareView.tsx'
import styles from './Sharing.module.css'

const sharingCode = codeQuery('sharing', () => import('./sharing.ts'))

/** The share dialog of an entry; its code loads when it is first opened. */
export function LazyShareEntry(props: ComponentProps<typeof ShareEntry>) {
  return <LaterPart code={sharingCode}>{({ ShareEntry: Dialog }) => <Dialog {...props} />}</LaterPart>
}

type ViewProps = Omit<ComponentProps<typeof ShareView>, 'onClose'>

/** The button that opens the share dialog of a filtered view. */
export function ShareViewButton(props: ViewProps) {
  const t = useTexts(selectionTexts)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={styles.button} onClick={() => setOpen(true)}>
        {t.share}
      </button>
      {open && (
        <LaterPart code={sharingCode}>
          {({ ShareView: Dialog }) => <Dialog {...props} onClose={() => setOpen(false)} />}
        </LaterPart>
      )}
    </>
  )
}
