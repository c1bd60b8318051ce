import type { Locale } from '#src/domain/vocabulary.ts'
import { useLocale } from './LocaleContext.ts'
import { profileEn } from './profile.en.ts'
import { type ProfileTexts, profileEs } from './profile.es.ts'

const catalogues: Record<Locale, ProfileTexts> = { es: profileEs, en: profileEn }

/** The texts of the pages of countries and people, which come with their code. */
export function useProfileTexts(): ProfileTexts {
  return catalogues[useLocale()]
}
