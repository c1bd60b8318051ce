import { settle } from './settle.ts'

/** Leads view and focus to a part of the page, without a step in the history: a step there would only take the fragment away again. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id)
  settle(() => target?.scrollIntoView())
  target?.focus({ preventScroll: true })
}
