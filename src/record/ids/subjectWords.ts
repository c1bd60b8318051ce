import type { SubjectId, Texts } from '#src/domain/vocabulary.ts'

/** What has an id of its own, as messages name it: "the move" and "no move". */
export const subjectWords: Readonly<Record<SubjectId, { the: Texts; no: Texts }>> = {
  move: { the: { es: 'el movimiento', en: 'the move' }, no: { es: 'ningún movimiento', en: 'no move' } },
  article: { the: { es: 'el artículo', en: 'the article' }, no: { es: 'ningún artículo', en: 'no article' } },
  country: { the: { es: 'el país', en: 'the country' }, no: { es: 'ningún país', en: 'no country' } },
  person: { the: { es: 'la persona', en: 'the person' }, no: { es: 'ninguna persona', en: 'no person' } },
  occasion: { the: { es: 'la ocasión', en: 'the occasion' }, no: { es: 'ninguna ocasión', en: 'no occasion' } },
}
