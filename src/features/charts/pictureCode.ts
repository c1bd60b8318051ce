import { lazyCode } from '#src/ui/lazyCode.ts'

/**
 * The code of the pictures. It weighs several times what words and tables do, so it loads when the first picture comes
 * near the screen: all that Recharts draws in one chunk, the map with d3 in another.
 */
export const rechartsPictures = lazyCode(() => import('./pictures.ts'))
export const mapPicture = lazyCode(() => import('./map/MapPicture.tsx'))
