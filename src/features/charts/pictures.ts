/** Entry of the chunk with all pictures that Recharts draws. */
export { BarsPicture } from './bars/BarsPicture.tsx'
export { DaysPicture } from './days/DaysPicture.tsx'
export { MonthsPicture } from './months/MonthsPicture.tsx'
export { PairsPicture } from './pairs/PairsPicture.tsx'
