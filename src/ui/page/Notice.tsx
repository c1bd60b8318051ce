import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A plain remark about what is shown; never in the way. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={styles.notice}>
      {children}
    </div>
  )
}
