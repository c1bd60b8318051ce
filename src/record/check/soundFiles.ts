import type { Corpus, Sound } from './corpus.ts'

/** Every file that editors write texts in and whose shape is right. */
export function soundFiles({
  moves,
  articles,
  record,
  method,
  coverage,
  themes,
  tours,
  occasions,
}: Corpus): Sound<object>[] {
  return [
    ...moves,
    ...articles,
    ...[record, method, coverage, themes, tours, occasions].filter((list) => list !== null),
  ]
}
