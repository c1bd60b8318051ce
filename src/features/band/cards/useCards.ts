import { useState } from 'react'
import { lazyCode } from '#src/ui/lazyCode.ts'

const cards = lazyCode(() => import('./cardsCode.ts'))

/** The cards and lists of marks once their code has loaded, and what loads it; should that fail, `load` can be called again. */
export function useCards() {
  const [code, setCode] = useState(cards.loaded)
  const [hasFailed, setFailed] = useState(false)
  const load = () => {
    if (code) return
    cards.forgetFailure()
    cards.load().then(setCode, () => setFailed(true))
  }
  return { code, hasFailed, load }
}
