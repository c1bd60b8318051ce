import type { Locale } from '#src/domain/vocabulary.ts'

/** The few words that are needed before, or beside, the catalogue of the page's language. */
export const localeNames: Readonly<Record<Locale, string>> = { es: 'Español', en: 'English' }
export const loadingWords: Readonly<Record<Locale, string>> = {
  es: 'Cargando la cronología…',
  en: 'Loading the timeline…',
}
/** On a page that stands as the build has made it, because what the app needs did not come: the catalogue, perhaps. */
export const standingWords: Readonly<Record<Locale, { title: string; hint: string; retry: string }>> = {
  es: {
    title: 'Una parte de la página no llegó.',
    hint: 'El texto y los enlaces están completos. Filtros, gráficos y botones no responden, y una selección que pida el enlace no se aplica.',
    retry: 'Reintentar',
  },
  en: {
    title: 'Part of the page did not arrive.',
    hint: 'Text and links are complete. Filters, charts and buttons do not respond, and a selection asked for by the link is not applied.',
    retry: 'Try again',
  },
}
