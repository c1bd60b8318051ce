import { localeIds } from '#src/domain/vocabulary.ts'
import { defineTexts, loadTexts } from '#src/i18n/defineTexts.ts'
import { publishEn } from './texts.en.ts'
import { publishEs } from './texts.es.ts'

// Exported from here, so that modules of the build have them in every language.
export { shellTexts } from '#src/app/shell/texts.ts'
export { figuresTexts } from '#src/features/figures/texts.ts'
export { commonTexts } from '#src/i18n/texts.ts'

/** The texts of files that the build publishes in addition to the pages. */
export const publishTexts = defineTexts({ es: publishEs, en: publishEn })

// The build writes every language; the browser loads one.
await Promise.all(localeIds.map(loadTexts))
