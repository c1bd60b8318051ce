import { defineTexts, useTexts } from '#src/i18n/defineTexts.ts'
import { patternsEn } from './texts.en.ts'
import { patternsEs } from './texts.es.ts'

/** The texts of charts and map. They load with their code, in both languages. */
const patternTexts = defineTexts({ es: patternsEs, en: patternsEn })

export function useChartTexts() {
  return useTexts(patternTexts)
}
