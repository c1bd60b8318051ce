import { type MarkedPart, markedParts, stretchOf } from '#src/domain/search/highlight.ts'
import type { SearchHits } from '#src/domain/search/searchHits.ts'
import { snippetOf } from '#src/domain/search/snippet.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import type { Marks } from '#src/ui/MarksContext.ts'
import { Marked } from './Marked.tsx'
import styles from './Passage.module.css'

/** How texts show what a search has found. */
export function marksOf(engine: SearchEngine, hits: SearchHits, locale: Locale): Marks {
  /** The last text: its stretches are marked one after the other. */
  let last: { text: string; parts: readonly MarkedPart[] } | null = null
  const partsOf = (text: string) => {
    if (last?.text !== text) last = { text, parts: markedParts(text, hits) }
    return last.parts
  }
  return {
    mark: (text, start = 0, end = text.length) => <Marked parts={stretchOf(partsOf(text), start, end)} />,
    passage: (id, row) => {
      const passage = hits.scores.has(id) ? engine.passageOf(id, hits, row) : null
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
