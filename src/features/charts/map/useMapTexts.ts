import { defineTexts, useTexts } from '#src/i18n/defineTexts.ts'
import { mapEn } from './texts.en.ts'
import { mapEs } from './texts.es.ts'

/** The texts of the map. They load with its code, in both languages. */
const mapTexts = defineTexts({ es: mapEs, en: mapEn })

export function useMapTexts() {
  return useTexts(mapTexts)
}
