import { useCallback, useEffect, useState } from 'react'
import { readMove } from '../deskApi.ts'
import type { DeskRecord, StoredFile } from '../deskProtocol.ts'
import { fillKnown } from '../draft/fillKnown.ts'
import { isObject, type Json, type JsonObject, type JsonPath, withValue } from '../draft/json.ts'
import { newMove } from '../draft/newMove.ts'
import { forget, keep, readKept } from './keptDrafts.ts'
import { afterSaving, draftOf, type Saved, type Work } from './work.ts'

export type Opening =
  | { state: 'loading' }
  | { state: 'failed'; reason: 'missing' | 'unreadable' | 'unanswered' }
  | { state: 'open'; work: Work }

/**
 * The draft of a move, or of a new one for an empty id, kept in the browser until it is saved. For a component that is made
 * anew for each id.
 */
export function useDraft(id: string, record: DeskRecord) {
  const [opening, setOpening] = useState<Opening>({ state: 'loading' })

  useEffect(() => {
    let isLeft = false
    void open(id, record)
      .catch((): Opening => ({ state: 'failed', reason: 'unanswered' }))
      .then((next) => {
        if (!isLeft) setOpening(next)
      })
    return () => {
      isLeft = true
    }
  }, [id, record])

  const update = useCallback((change: (work: Work) => Work) => {
    setOpening((current) =>
      current.state === 'open' ? { state: 'open', work: keptWork(change(current.work)) } : current,
    )
  }, [])
  const changeDraft = useCallback(
    (change: (draft: JsonObject) => JsonObject) =>
      update((work) => ({ ...work, draft: change(work.draft), isChanged: true })),
    [update],
  )
  const changeField = useCallback(
    (path: JsonPath, value: Json | undefined) =>
      changeDraft((draft) => {
        const changed = withValue(draft, path, value)
        return isObject(changed) ? fillKnown(changed, path, record.templates) : draft
      }),
    [changeDraft, record],
  )
  /** Compares the draft with what was written from now on. */
  const tellSaved = useCallback((saved: Saved) => {
    setOpening((current) => {
      if (current.state !== 'open') return current
      const work = afterSaving(current.work, saved)
      forget(current.work.opened)
      return { state: 'open', work: work.isChanged ? keptWork(work) : work }
    })
  }, [])
  /** Takes a file as it is on disk in place of the draft. */
  const takeStored = useCallback((stored: StoredFile) => {
    setOpening((current) => {
      const draft = draftOf(stored.text)
      if (current.state !== 'open' || !draft) return current
      forget(current.work.opened)
      return { state: 'open', work: { ...current.work, draft, stored, isChanged: false, isRestored: false } }
    })
  }, [])
  return { opening, update, changeDraft, changeField, tellSaved, takeStored }
}

function keptWork(work: Work): Work {
  keep(work.opened, { draft: work.draft, base: work.stored?.hash ?? null, page: work.page })
  return work
}

async function open(id: string, record: DeskRecord): Promise<Opening> {
  const stored = id === '' ? null : await readMove(id)
  const kept = readKept(id)
  if (id !== '' && !stored && !kept) return { state: 'failed', reason: 'missing' }
  const own = stored ? draftOf(stored.text) : newMove(record.form, record.today)
  if (kept) {
    // The draft began with the file of that time: where it is another now, saving shows both.
    const began = kept.base === null ? null : { text: stored?.text ?? '', hash: kept.base }
    const work = { opened: id, draft: kept.draft, stored: began, page: kept.page, isChanged: true, isRestored: true }
    return { state: 'open', work }
  }
  if (!own) return { state: 'failed', reason: 'unreadable' }
  return { state: 'open', work: { opened: id, draft: own, stored, page: '', isChanged: false, isRestored: false } }
}

/** What can be done with a draft that is open. */
export type DraftActions = Omit<ReturnType<typeof useDraft>, 'opening'> & {
  /** Throws the draft away and reads the file again. */
  discard: () => void
}
