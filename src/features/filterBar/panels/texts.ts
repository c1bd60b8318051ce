import { defineTexts } from '#src/i18n/defineTexts.ts'
import { filterPanelEn } from './texts.en.ts'
import { filterPanelEs } from './texts.es.ts'

/** The texts of the panels, whose code loads when a menu is about to open. */
export const filterPanelTexts = defineTexts({ es: filterPanelEs, en: filterPanelEn })
