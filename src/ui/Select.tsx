import type { ComponentProps } from 'react'
import { Icon } from './Icon.tsx'
import styles from './Select.module.css'

/** A choice with the arrow of the site's other controls, in place of the browser's own. */
export function Select(props: ComponentProps<'select'>) {
  return (
    <span className={styles.frame}>
      <select {...props} />
      <Icon name="down" />
    </span>
  )
}
