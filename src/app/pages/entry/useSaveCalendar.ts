import { useQueryClient } from '@tanstack/react-query'
import { sharingCode } from '#src/app/sharing/LazySharing.tsx'
import type { Move } from '#src/domain/move.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { moveQuery, useTimeline } from '#src/record/load/queries.ts'

/** Returns a function that downloads a move as a calendar file; rejects when code or data fail to load. */
export function useSaveCalendar(move: Move): () => Promise<void> {
  const locale = useLocale()
  const { timeline } = useTimeline()
  const queryClient = useQueryClient()
  return async () => {
    const [{ saveMoveCalendar }, detail] = await Promise.all([
      queryClient.fetchQuery(sharingCode),
      queryClient.fetchQuery(moveQuery(move.id)),
    ])
    saveMoveCalendar(move, { detail, timeline, locale })
  }
}
