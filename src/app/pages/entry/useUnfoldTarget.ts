import { useEffect } from 'react'
import { useAddress } from '#src/app/address/useAddress.ts'
import { unfold } from '#src/features/entry/jump.ts'

/** Opens the fold in which the target of the address's fragment is, where the browser has not done so, and shows it. */
export function useUnfoldTarget(): void {
  const { hash } = useAddress()
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(hash.slice(1))
    if (target && unfold(target)) target.scrollIntoView({ block: 'center' })
  }, [hash])
}
