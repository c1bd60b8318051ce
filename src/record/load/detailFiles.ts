import type { Article, MoveDetail } from '#src/domain/move.ts'
import { DatasetError } from './datasetError.ts'

/** Reads a move's detail file. Throws a DatasetError when it is not the detail of that move. */
export function parseMoveDetail(json: unknown, id: string): MoveDetail {
  const detail = json as Partial<MoveDetail> | null
  const lists = [detail?.places, detail?.counterparts, detail?.delegation, detail?.claims, detail?.sources]
  if (detail?.id !== id || !isText(detail.date) || !lists.every(Array.isArray) || !isTexts(detail.summary)) {
    throw new DatasetError('shape')
  }
  return detail as MoveDetail
}

/** Reads an article's file. Throws a DatasetError when it is not that article. */
export function parseArticle(json: unknown, id: string): Article {
  const article = json as Partial<Article> | null
  const lists = [article?.paragraphs, article?.passages]
  if (
    article?.id !== id ||
    !lists.every(Array.isArray) ||
    !article.paragraphs?.every(isText) ||
    !isTexts(article.label)
  ) {
    throw new DatasetError('shape')
  }
  return article as Article
}

function isTexts(value: unknown): boolean {
  const texts = value as { es?: unknown; en?: unknown } | null | undefined
  return isText(texts?.es) && isText(texts?.en)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
