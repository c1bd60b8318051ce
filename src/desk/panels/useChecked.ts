import { useEffect, useState } from 'react'
import type { Problem } from '#src/record/problem.ts'
import { checkDraft } from '../deskApi.ts'
import type { JsonObject } from '../draft/json.ts'

/** How long to wait for the next key, in milliseconds. */
const pause = 350

export type Checked = {
  /** `checking` while the problems are those of an earlier draft. */
  state: 'checking' | 'checked' | 'unanswered'
  problems: readonly Problem[]
}
type Answer = { of: JsonObject | null; isAnswered: boolean; problems: readonly Problem[] }

/**
 * What `npm run data:check` says of a draft under an id, once nothing has been typed for a moment. Spelling, whose
 * dictionaries take seconds to load, and what compares with the last commit (`updated`, `revisions`) are left to the command.
 */
export function useChecked(id: string, draft: JsonObject): Checked {
  const [{ of, isAnswered, problems }, setAnswer] = useState<Answer>({ of: null, isAnswered: true, problems: [] })
  useEffect(() => {
    const asked = new AbortController()
    const timer = setTimeout(() => {
      checkDraft({ id, draft }, asked.signal).then(
        (answer) => setAnswer({ of: draft, isAnswered: true, problems: answer.problems }),
        () => {
          if (!asked.signal.aborted) setAnswer((last) => ({ ...last, of: draft, isAnswered: false }))
        },
      )
    }, pause)
    return () => {
      clearTimeout(timer)
      asked.abort()
    }
  }, [id, draft])
  return { state: of !== draft ? 'checking' : isAnswered ? 'checked' : 'unanswered', problems }
}
