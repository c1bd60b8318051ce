import { markedParts } from '#src/domain/search/highlight.ts'
import type { SearchHits } from '#src/domain/search/searchHits.ts'
import { snippetOf } from '#src/domain/search/snippet.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import type { Marks } from '#src/ui/MarksContext.ts'
import { Marked } from './Marked.tsx'
import styles from './Passage.module.css'

/** How texts show what a search has found. */
export function marksOf(engine: SearchEngine, hits: SearchHits, locale: Locale): Marks {
  return {
    mark: (text) => <Marked parts={markedParts(text, hits)} />,
    passage: (id) => {
      const passage = hits.scores.has(id) ? engine.passageOf(id, hits) : null
      return (
        passage && (
          <span lang={passage.language === locale ? undefined : passage.language} className={styles.passage}>
            <Marked parts={snippetOf(markedParts(passage.text, hits))} />
          </span>
        )
      )
    },
  }
}
