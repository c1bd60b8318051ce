import { useEffect, useEffectEvent } from 'react'
import { useAddress } from '#src/app/address/useAddress.ts'
import { useIsReturn } from '#src/app/address/useIsReturn.ts'
import { unfold } from '#src/features/entry/jump.ts'

/**
 * Shows the target of the address's fragment, and opens the fold in which it is. For what holds targets and loads after the
 * router has looked for them. On the way back the router restores the place, and at the first page the browser has scrolled:
 * there only a target out of a fold is scrolled to.
 */
export function useUnfoldTarget(): void {
  const { hash } = useAddress()
  const isReturn = useIsReturn()
  const show = useEffectEvent((target: Element) => {
    if (unfold(target) || !isReturn) target.scrollIntoView({ block: 'center' })
  })
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash.slice(1))
    if (target) show(target)
  }, [hash])
}
