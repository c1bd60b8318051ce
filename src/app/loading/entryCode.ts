import { lazyCode } from '#src/ui/lazyCode.ts'

/** The code of an open entry. */
export const entryCode = lazyCode('entry', () => import('#src/app/pages/entry/EntryPane.tsx'))
