import type { ReactNode } from 'react'
import { useStood } from '../browser/useStood.ts'
import { Failure } from './Failure.tsx'

/** How long a part may load before that is said, in milliseconds: as in the script of index.html for the first page. */
export const patience = 15_000

export type WaitingWords = { loading: string; slow: string; reload: string }

type Props = {
  words: WaitingWords
  /** What is shown meanwhile; by default that it loads. */
  children?: ReactNode
  /** See Failure. */
  onRetry?: () => void
}

/** In place of a part that loads. After fifteen seconds it says that it takes long, and offers a way; the part may still come. */
export function Waiting({ words, children, onRetry }: Props) {
  const isLong = useStood(patience)
  return (
    <>
      {children ?? <p role="status">{words.loading}</p>}
      {isLong && <Failure title={words.slow} action={words.reload} onRetry={onRetry} />}
    </>
  )
}
