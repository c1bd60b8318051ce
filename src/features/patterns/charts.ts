/** What is drawn with Recharts, fetched as one when the first chart comes near the screen. */
export { BarsChart } from './BarsChart.tsx'
export { DaysChart } from './DaysChart.tsx'
export { MonthsChart } from './MonthsChart.tsx'
export { PairsChart } from './PairsChart.tsx'
