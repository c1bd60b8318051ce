import { useEffect, useState } from 'react'

/** How long the hint is shown, in milliseconds. */
const hintTime = 3_500

/** The hint on how to zoom: shown once, when the wheel is first turned over the band without a modifier. */
export function useWheelHint(): { isShown: boolean; show: () => void } {
  const [stage, setStage] = useState<'before' | 'shown' | 'after'>('before')
  useEffect(() => {
    if (stage !== 'shown') return
    const timer = setTimeout(() => setStage('after'), hintTime)
    return () => clearTimeout(timer)
  }, [stage])
  return { isShown: stage === 'shown', show: () => setStage((now) => (now === 'before' ? 'shown' : now)) }
}

/** The key that makes the wheel zoom, as the reader's keyboard has it. */
export function zoomKey(): string {
  return /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'
}
