import { lazyCode } from '#src/ui/lazyCode.ts'

// Pictures weigh several times what words and tables do: their code loads when the first of them comes near the screen.

/** All that Recharts draws, in one chunk. */
export const rechartsPictures = lazyCode(() => import('./pictures.ts'))

/** The map, drawn with d3, in another. */
export const mapPicture = lazyCode(() => import('./map/MapPicture.tsx'))
