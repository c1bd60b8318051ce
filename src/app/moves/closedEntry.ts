let closed: string | null = null

/** Notes which entry closes: for the page that takes its place in the same step, and for no later one. */
export function closeEntry(id: string): void {
  closed = id
  queueMicrotask(() => {
    closed = null
  })
}

/** The id of the entry that this page takes the place of; null where the reader comes from elsewhere. */
export function closedEntry(): string | null {
  return closed
}
