import { useIsHydrated } from './useIsHydrated.ts'

/** True where the device has a share sheet of its own. */
export function useCanShare(): boolean {
  return useIsHydrated() && 'share' in navigator
}
