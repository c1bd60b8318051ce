import { codeQuery } from './codeQueries.ts'

/** The code that draws, apart from the code that says the same in words and tables. */
export const chartsCodeQuery = codeQuery('charts', () => import('#src/features/patterns/charts.ts'))
export const mapCodeQuery = codeQuery('map', () => import('#src/features/map/MapDrawing.tsx'))
