import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { profileEn } from './texts.en.ts'
import { type ProfileTexts, profileEs } from './texts.es.ts'

const catalogues: Record<Locale, ProfileTexts> = { es: profileEs, en: profileEn }

/** The texts of the pages of countries and people, which come with their code. */
export function useProfileTexts(): ProfileTexts {
  return catalogues[useLocale()]
}
