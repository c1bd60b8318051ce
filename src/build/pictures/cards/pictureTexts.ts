import type { Locale } from '#src/domain/vocabulary.ts'
import { pictureEn } from './texts.en.ts'
import { type PictureTexts, pictureEs } from './texts.es.ts'

/** The words of pictures in each language. */
export const pictureTexts: Readonly<Record<Locale, PictureTexts>> = { es: pictureEs, en: pictureEn }
