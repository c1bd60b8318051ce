import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A short notice about the page, which covers nothing. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={styles.notice}>
      {children}
    </div>
  )
}
