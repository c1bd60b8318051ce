import { defineTexts, useTexts } from '#src/i18n/defineTexts.ts'
import { chartsEn } from './texts.en.ts'
import { chartsEs } from './texts.es.ts'

/** The texts of charts and map. They load with their code, in both languages. */
const chartTexts = defineTexts({ es: chartsEs, en: chartsEn })

export function useChartTexts() {
  return useTexts(chartTexts)
}
