/** What the band needs of code once it is on screen: one chunk, which loads after the first page. */
export { BandDrawing } from './BandDrawing.tsx'
export { Legend } from './drawing/Legend.tsx'
