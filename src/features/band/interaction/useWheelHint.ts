import { useEffect, useState } from 'react'

/** How long the hint stands, in milliseconds. */
const hintTime = 3_500

/** The hint on how to zoom: shown for a moment when a plain wheel first turns over the band, and not again. */
export function useWheelHint(): { isShown: boolean; tell: () => void } {
  const [stage, setStage] = useState<'untold' | 'shown' | 'told'>('untold')
  useEffect(() => {
    if (stage !== 'shown') return
    const timer = setTimeout(() => setStage('told'), hintTime)
    return () => clearTimeout(timer)
  }, [stage])
  return { isShown: stage === 'shown', tell: () => setStage((now) => (now === 'untold' ? 'shown' : now)) }
}
