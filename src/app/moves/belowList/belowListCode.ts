import { codeQuery } from '#src/app/loading/codeQuery.ts'

/** The code of what stands below the list, where nobody waits for it: moves that are left out, and links to years. */
export const belowListCode = codeQuery('below the list', () => import('./belowList.ts'))
