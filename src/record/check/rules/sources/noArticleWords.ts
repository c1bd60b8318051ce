import type { Texts } from '#src/domain/vocabulary.ts'

/** What to say of the id of an article that there is none of, with the nearest one that there is. */
export function noArticleWords(id: string, near: string | null): { wrong: Texts; cure: Texts } {
  return {
    wrong: { es: 'No hay un artículo con este id.', en: 'There is no article of this id.' },
    cure: near
      ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
      : {
          es: `Agregue data/articles/${id}.json, o nombre un artículo que exista.`,
          en: `Add data/articles/${id}.json, or name an article that is there.`,
        },
  }
}
