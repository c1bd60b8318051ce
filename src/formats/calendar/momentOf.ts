/** Formats that want a moment where the record has a day "2026-11-23" get its beginning in UTC, never the build's clock. */
export function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
