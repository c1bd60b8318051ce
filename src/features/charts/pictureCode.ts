import { codeQuery } from '#src/app/boot/codeQueries.ts'

/** The code that draws, apart from the code that says the same in words and tables. */
export const rechartsCodeQuery = codeQuery('charts', () => import('./pictures.ts'))
export const mapCodeQuery = codeQuery('map', () => import('./map/MapPicture.tsx'))
