import { lazyCode } from '#src/ui/lazyCode.ts'

/** The code that draws, apart from the code that says the same in words and tables. */
export const chartsCodeQuery = lazyCode('charts', () => import('./charts.ts'))
export const mapCodeQuery = lazyCode('map', () => import('./map/MapDrawing.tsx'))
