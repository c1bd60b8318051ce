import type { Source } from '#src/domain/move.ts'

/** The publisher of a source, or the label of an article held in full. */
export function nameOfSource(source: Source, labelOf: (article: string) => string): string {
  return source.type === 'web' ? source.publisher : labelOf(source.article)
}
