import { DocumentHead } from './DocumentHead.tsx'
import styles from './Shell.module.css'

/** In place of a page that loads, in the browser alone: with a heading and a title, which every page has. */
export function PageLoading({ words }: { words: string }) {
  return (
    <div role="status" className={styles.loading}>
      {!import.meta.env.SSR && <DocumentHead title={words} />}
      <h1>{words}</h1>
    </div>
  )
}
