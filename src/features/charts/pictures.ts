/** What is drawn with Recharts, fetched as one when the first chart comes near the screen. */
export { BarsPicture } from './bars/BarsPicture.tsx'
export { DaysPicture } from './days/DaysPicture.tsx'
export { MonthsPicture } from './months/MonthsPicture.tsx'
export { PairsPicture } from './pairs/PairsPicture.tsx'
