import type { Texts } from '#src/domain/vocabulary.ts'

/** How the values that many fields hold are written. */
export const forms = {
  text: { es: 'Texto.', en: 'Text.' },
  texts: { es: 'Texto en español y en inglés.', en: 'Text in Spanish and in English.' },
  id: {
    es: 'Palabras en minúsculas sin acentos, unidas por guiones.',
    en: 'Lower-case words without accents, joined by hyphens.',
  },
  day: { es: 'Un día: año, mes y día.', en: 'A day: year, month and day.' },
  country: { es: 'Código ISO 3166-1 de dos letras.', en: 'ISO 3166-1 code of two letters.' },
  language: { es: 'Código ISO 639-1 de dos letras.', en: 'ISO 639-1 code of two letters.' },
  textOrNull: { es: 'Texto, o nulo si no consta.', en: 'Text, or null when not known.' },
  flag: { es: 'Verdadero; si no es así, se omite.', en: 'True; otherwise it is left out.' },
  article: { es: 'El id de un artículo.', en: 'The id of an article.' },
} as const satisfies Record<string, Texts>
