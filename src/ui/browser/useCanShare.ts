import { useBrowserValue } from './useBrowserValue.ts'

/** True where the device has a share sheet of its own. */
export function useCanShare(): boolean {
  return useBrowserValue(() => 'share' in navigator, false)
}
