import type { StatusId } from './vocabulary.ts'

/** How the status of a move shows in its mark: filled is what has taken place, half filled what accounts contradict each other on. */
type StatusLook = { outline: 'filled' | 'half' | 'hollow' | 'dashed'; isStruck: boolean }

export const statusLooks: Readonly<Record<StatusId, StatusLook>> = {
  occurred: { outline: 'filled', isStruck: false },
  announced: { outline: 'dashed', isStruck: false },
  postponed: { outline: 'hollow', isStruck: true },
  cancelled: { outline: 'hollow', isStruck: true },
  disputed: { outline: 'half', isStruck: false },
}
