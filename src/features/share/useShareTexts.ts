import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { shareEn } from './texts.en.ts'
import { type ShareTexts, shareEs } from './texts.es.ts'

const catalogues: Record<Locale, ShareTexts> = { es: shareEs, en: shareEn }

/** The texts of sharing and of embeds, which come with their code and not with the first page. */
export function useShareTexts(): ShareTexts {
  return catalogues[useLocale()]
}
