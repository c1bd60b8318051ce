import { Children, type ReactNode } from 'react'
import styles from './DottedLine.module.css'

/**
 * Parts in a line with dots between them, of which no line begins or ends with one. An element is a part as it is; what is
 * empty is left out.
 */
export function DottedLine({ className = '', children }: { className?: string | undefined; children: ReactNode }) {
  return (
    <span className={`${styles.line} ${className}`}>
      {Children.map(children, (part) => part && <> {typeof part === 'string' ? <span>{part}</span> : part}</>)}
    </span>
  )
}
