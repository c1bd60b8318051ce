import { createHash } from 'node:crypto'
import { relative } from 'node:path'

/**
 * The name on the page of a class in a style module: its own, and a mark of the file. Vite would add its line as well, which
 * code, styles and pages then repeat for each class, and which changes with every line added above it.
 */
export function classNames(root: string): (name: string, file: string) => string {
  return (name, file) => {
    const path = relative(root, file.split('?')[0] ?? '')
    return `${name}-${createHash('sha256').update(path).digest('hex').slice(0, 4)}`
  }
}
