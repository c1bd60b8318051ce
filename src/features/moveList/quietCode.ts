import { lazyCode } from '#src/ui/lazyCode.ts'

/** The code of the lines between months; null where it could not be loaded, since the list does without. */
export const quietCode = lazyCode(() => import('./quiet/QuietLines.tsx').catch(() => null))
