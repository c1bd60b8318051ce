import { lazyCode } from '#src/ui/lazyCode.ts'

/** What shows a search: suggestions, marks, what stands where nothing is found. It loads when a search begins. */
export const searchCode = lazyCode(() => import('./searchScreen.ts'))
