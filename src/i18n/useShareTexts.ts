import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from './LocaleContext.ts'
import { shareEn } from './share.en.ts'
import { type ShareTexts, shareEs } from './share.es.ts'

const catalogues: Record<Locale, ShareTexts> = { es: shareEs, en: shareEn }

/** The texts of sharing and of embeds, which come with their code and not with the first page. */
export function useShareTexts(): ShareTexts {
  return catalogues[useLocale()]
}
