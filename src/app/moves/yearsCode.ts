import { codeQuery } from '#src/app/loading/codeQuery.ts'

/** The code of the links to years, which stand below the list, where nobody waits for them. */
export const yearsCode = codeQuery('years', () => import('./YearsNav.tsx'))
