import { localeIds, type Texts } from '#src/domain/vocabulary.ts'

/**
 * What stands in a draft where an editor has yet to write: rules find who, where and when in a source, but words of our own
 * and their translation are an editor's. The check names each of these places, as a warning in a draft and as an error in a
 * reviewed entry, so that none reaches readers.
 */
export const toBeWritten: Texts = { es: '[por escribir]', en: '[to be written]' }

/** Whether a text has a part that is still to be written. */
export function isUnwritten(text: string): boolean {
  return localeIds.some((locale) => text.includes(toBeWritten[locale]))
}
