import type { ReactNode, Ref } from 'react'
import type { Move } from '#src/domain/move.ts'
import { useMarks } from '#src/ui/MarksContext.ts'
import styles from './EntryHead.module.css'
import { MoveKicker } from './MoveKicker.tsx'

type Props = {
  move: Move
  title: string
  /** Its kind and phase: "Visita como presidente electo". */
  kind: string
  /** Where it took place. */
  place: ReactNode
  actions: ReactNode
  headingRef: Ref<HTMLHeadingElement>
}

/** The part of an entry that the index has, so that it is rendered before the move's own file has loaded. */
export function EntryHead({ move, title, kind, place, actions, headingRef }: Props) {
  const { mark } = useMarks()
  return (
    <header>
      <MoveKicker move={move} details={[kind]} />
      <h1 ref={headingRef} tabIndex={-1} className={styles.title}>
        {mark(title)}
      </h1>
      <div className={styles.below}>
        {place}
        {actions}
      </div>
    </header>
  )
}
