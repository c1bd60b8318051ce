import { useTexts } from '#src/i18n/defineTexts.ts'
import type { DeskRecord } from './deskProtocol.ts'
import { OpenMove } from './OpenMove.tsx'
import { useDraft } from './saving/useDraft.ts'
import { deskTexts } from './texts.ts'

type Props = {
  id: string
  /** The record as it was when the desk was opened, with which a draft is begun and completed. */
  first: DeskRecord
  /** The record as it is. */
  record: DeskRecord
  onSaved: () => void
  onDiscard: () => void
}

/** A move by its id, or a new one for an empty id, once its file has been read. */
export function DeskMove({ id, first, record, onSaved, onDiscard }: Props) {
  const t = useTexts(deskTexts)
  const { opening, ...actions } = useDraft(id, first)
  if (opening.state === 'loading') return null
  if (opening.state === 'failed') {
    return <p role="alert">{opening.reason === 'unanswered' ? t.unanswered : t.open.faults[opening.reason]}</p>
  }
  return <OpenMove work={opening.work} actions={{ ...actions, discard: onDiscard }} record={record} onSaved={onSaved} />
}
