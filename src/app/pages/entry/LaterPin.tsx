import styles from '#src/features/entry/Entry.module.css'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { lazyCode } from '#src/ui/lazyCode.ts'

const pinCode = lazyCode(() => import('#src/app/offline/PinEntry.tsx'))

/** The place of the button that keeps an entry for offline reading, whose code comes once the page has mounted. */
export function LaterPin({ id }: { id: string }) {
  const { code } = useLaterCode(pinCode, true)
  return <div className={styles.pin}>{code && <code.PinEntry id={id} />}</div>
}
