import { lazyCode } from '#src/ui/lazyCode.ts'

// The code of pictures is several times that of texts and tables, so it loads when the first of them is near the viewport.

/** All pictures that Recharts draws, in one chunk. */
export const rechartsPictures = lazyCode(() => import('./pictures.ts'))

/** The map, which d3 draws, in another. */
export const mapPicture = lazyCode(() => import('./map/MapPicture.tsx'))
