import type { Locale } from '#src/domain/vocabulary.ts'
import { pictureEn } from '#src/i18n/picture.en.ts'
import { type PictureTexts, pictureEs } from '#src/i18n/picture.es.ts'

/** The words of pictures in each language. */
export const pictureTexts: Readonly<Record<Locale, PictureTexts>> = { es: pictureEs, en: pictureEn }
