/** What is drawn with Recharts, fetched as one when the first chart comes near the screen. */
export { BarsChart } from './bars/BarsChart.tsx'
export { DaysChart } from './days/DaysChart.tsx'
export { MonthsChart } from './months/MonthsChart.tsx'
export { PairsChart } from './pairs/PairsChart.tsx'
