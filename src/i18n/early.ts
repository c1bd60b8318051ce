import type { Locale } from '#src/domain/vocabulary.ts'

/** Texts that are needed before, or without, the catalogue of the page's language, in every language. */
export const localeNames: Readonly<Record<Locale, string>> = { es: 'Español', en: 'English' }
export const loadingWords: Readonly<Record<Locale, string>> = {
  es: 'Cargando la cronología…',
  en: 'Loading the timeline…',
}
export type FailureWords = { title: string; hint: string; retry: string }

/** Shown on a built page that the app does not take over: code, texts or data have failed to load, or not come yet. */
export const standingWords: Readonly<Record<Locale, FailureWords>> = {
  es: {
    title: 'Una parte de la página no se ha cargado.',
    hint: 'El texto y los enlaces están completos. Filtros, gráficos y botones no responden, y los filtros del enlace no se aplican.',
    retry: 'Reintentar',
  },
  en: {
    title: 'Part of the page has not loaded.',
    hint: 'Text and links are complete. Filters, charts and buttons do not respond, and the filters in the link are not applied.',
    retry: 'Try again',
  },
}

/** Shown on a page that is kept, since the texts of the other language failed to load. Announced in both languages. */
export const missedLocaleWords: Readonly<Record<Locale, FailureWords>> = {
  es: {
    title: 'No se pudo cargar la página en el otro idioma.',
    hint: 'Esta página sigue como estaba.',
    retry: 'Reintentar',
  },
  en: {
    title: 'The page in the other language could not be loaded.',
    hint: 'This page stays as it was.',
    retry: 'Try again',
  },
}

/** Shown in place of a page whose code or texts failed to load, in both languages. */
export const missingPageWords: Readonly<Record<Locale, FailureWords & { home: string; page: string }>> = {
  es: {
    title: 'No se pudo cargar esta página.',
    hint: 'Falta una parte de su código o de sus textos.',
    retry: 'Recargar la página',
    home: 'Cronología',
    page: 'Abrir la página en el sitio',
  },
  en: {
    title: 'This page could not be loaded.',
    hint: 'Part of its code or of its texts is missing.',
    retry: 'Reload the page',
    home: 'Timeline',
    page: 'Open the page on the site',
  },
}
