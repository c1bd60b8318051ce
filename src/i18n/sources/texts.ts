import { defineTexts } from '../defineTexts.ts'
import { sourceEn } from './texts.en.ts'
import { sourceEs } from './texts.es.ts'

/** What is said of a source. They load with what lists sources, in both languages. */
export const sourceTexts = defineTexts({ es: sourceEs, en: sourceEn })
