import { currentRecord } from '#src/domain/currentRecord.ts'
import type { Locale } from '#src/domain/vocabulary.ts'

/** What a download holds: the whole record, a selection of its moves, or one move by its id. */
export type DownloadScope = 'record' | 'selection' | { id: string }

const scopeWords: Readonly<Record<Locale, Readonly<Record<'record' | 'selection', string>>>> = {
  es: { record: 'registro', selection: 'seleccion' },
  en: { record: 'record', selection: 'selection' },
}

/** "our-site-seleccion-2026-11-25.csv": a name that says what the file holds, and of which day. */
export function downloadName(scope: DownloadScope, day: string, extension: string, locale: Locale): string {
  const words = typeof scope === 'string' ? scopeWords[locale][scope] : scope.id
  return `${currentRecord().site.id}-${words}-${day}.${extension}`
}
