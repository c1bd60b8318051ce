import { useCallback, useState } from 'react'
import { saveDraft } from '../deskApi.ts'
import type { FailureId, StoredFile } from '../deskProtocol.ts'
import type { JsonObject } from '../draft/json.ts'
import { isId } from '../draft/newMove.ts'
import type { Saved } from './work.ts'

export type Saving =
  | { state: 'idle' | 'saving' | 'noId' | 'unanswered' }
  | { state: 'saved'; id: string }
  | { state: 'conflict'; theirs: StoredFile | null; mine: string }
  | { state: 'failed'; reason: FailureId; detail: string }

/** Saves a draft under its id, unless the file is another than the one it began with. */
export function useSaving(onSaved: (saved: Saved) => void) {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const save = useCallback(
    async (draft: JsonObject, base: string | null): Promise<void> => {
      const { id } = draft
      if (typeof id !== 'string' || !isId(id)) return setSaving({ state: 'noId' })
      setSaving({ state: 'saving' })
      try {
        const answer = await saveDraft({ id, draft, base })
        if (answer.result === 'saved') {
          setSaving({ state: 'saved', id })
          onSaved({ id, file: answer.file, sent: draft })
        } else if (answer.result === 'conflict') {
          const { theirs, mine } = answer
          setSaving({ state: 'conflict', theirs, mine })
        } else setSaving({ state: 'failed', reason: answer.reason, detail: answer.detail })
      } catch {
        setSaving({ state: 'unanswered' }) // the server was stopped: the draft stays in the browser
      }
    },
    [onSaved],
  )
  const dismiss = useCallback(() => setSaving({ state: 'idle' }), [])
  return { saving, save, dismiss }
}
