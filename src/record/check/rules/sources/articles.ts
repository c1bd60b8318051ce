import { createHash } from 'node:crypto'
import type { Corpus, Finding } from '../../corpus.ts'

/** The checksum of an article matches its paragraphs, so that its text has not changed since it was added. */
export function articlesRule({ articles }: Corpus): Finding[] {
  return articles.flatMap(({ file, entry }) => {
    const sum = sumOf(entry.paragraphs)
    if (sum === entry.sha256) return []
    return [
      {
        file,
        path: ['sha256'],
        wrong: {
          es: 'La suma no calza: los párrafos no son los que se guardaron.',
          en: 'The sum does not match: the paragraphs are not those that were taken in.',
        },
        cure: {
          es: 'Restaure los párrafos; solo si son correctos tal como se publicaron, escriba:',
          en: 'Restore the paragraphs; only when they are right as published, write:',
        },
        copy: `"sha256": "${sum}"`,
      },
    ]
  })
}

/** SHA-256 of the paragraphs joined by a line feed. */
export function sumOf(paragraphs: readonly string[]): string {
  return createHash('sha256').update(paragraphs.join('\n')).digest('hex')
}
