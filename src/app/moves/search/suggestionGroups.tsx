import type { ReactNode } from 'react'
import type { Move } from '#src/domain/move.ts'
import { movesWith } from '#src/domain/movesWith.ts'
import { withoutPeriod, withoutWords } from '#src/domain/search/cutQuery.ts'
import { markedParts } from '#src/domain/search/highlight.ts'
import type { FoundPassage } from '#src/domain/search/searchParts.ts'
import { snippetOf } from '#src/domain/search/snippet.ts'
import { cleanQuery, type FacetId, type Filter, type Period, reduceFilter } from '#src/domain/selection/filter.ts'
import { moveOf, type Timeline } from '#src/domain/timeline.ts'
import type { Locale } from '#src/domain/vocabulary.ts'
import type { Suggestion, SuggestionGroup } from '#src/features/filterBar/suggestions/SuggestionList.tsx'
import { shortSpan } from '#src/i18n/dateWords.ts'
import type { FacetLabels } from '#src/i18n/labels.ts'
import { calendarPeriodInWords } from '#src/i18n/periodWords.ts'
import type { CommonTexts } from '#src/i18n/texts.es.ts'
import { titleInWords } from '#src/i18n/titleWords.ts'
import type { SearchEngine } from '#src/record/search/searchEngine.ts'
import { DottedLine } from '#src/ui/DottedLine.tsx'
import { pathOf } from '#src/url/paths.ts'
import { type Address, withView } from '#src/url/viewAddress.ts'
import type { View } from '#src/url/viewState.ts'
import { Marked } from './Marked.tsx'
import { passageAddress } from './passageAddress.ts'
import styles from './Suggestions.module.css'
import type { SearchTexts } from './texts.es.ts'

export type SuggestionSources = {
  engine: SearchEngine
  /** The text of the field. */
  text: string
  timeline: Timeline
  /** The view that the suggestions change. */
  view: View
  labels: FacetLabels
  locale: Locale
  words: SearchTexts
  common: CommonTexts
}

/** What a text may mean, in groups without an empty one: values of the filter, entries, passages, each a link. */
export function suggestionGroups(sources: SuggestionSources): SuggestionGroup[] {
  const { engine, text, timeline, view, labels, locale, words, common } = sources
  const found = engine.suggest(text, timeline)
  const hits = engine.search(text)
  const mark = (words_: string) => <Marked parts={markedParts(words_, hits)} />
  const groups: SuggestionGroup[] = [
    { key: 'period', label: common.filters.period, options: found.period ? [periodOption(found.period)] : [] },
    { key: 'person', label: words.people, options: found.people.map((id) => valueOption('person', id)) },
    { key: 'country', label: words.countries, options: found.countries.map((id) => valueOption('country', id)) },
    { key: 'theme', label: words.themes, options: found.themes.map((id) => valueOption('theme', id)) },
    { key: 'entry', label: words.entries, options: found.entries.flatMap(entryOption) },
    { key: 'passage', label: words.passages, options: found.passages.flatMap(passageOption) },
  ]
  return groups.filter(({ options }) => options.length > 0)

  function valueOption(facet: 'person' | 'country' | 'theme', value: string): Suggestion {
    return option(
      value,
      filterLink(choose({ ...view.filter, query: withoutWords(text, engine.isPeriod) }, facet, value, timeline)),
      <span className={styles.value} data-theme={facet === 'theme' ? value : undefined}>
        <span>{mark(labels[facet].get(value) ?? value)}</span>
        <span className={styles.count}>{words.moves(countOf(facet, value))}</span>
      </span>,
    )
  }

  function periodOption(period: Period): Suggestion {
    return option(
      'period',
      filterLink({ ...view.filter, ...period, query: withoutPeriod(text, engine.isPeriod) }),
      <span className={styles.period}>{calendarPeriodInWords(period, locale)}</span>,
    )
  }

  function entryOption(id: string): Suggestion[] {
    const move = moveOf(timeline, id)
    if (!move) return []
    return [option(id, linkOf(move), twoLines(mark(titleInWords(move, locale)), factsOf(move)))]
  }

  function passageOption(passage: FoundPassage, at: number): Suggestion[] {
    const move = moveOf(timeline, passage.id)
    if (!move) return []
    const stretch = (
      <span lang={passage.language === locale ? undefined : passage.language} className={styles.passage}>
        <Marked parts={snippetOf(markedParts(passage.text, hits))} />
      </span>
    )
    const facts = (
      <DottedLine className={styles.facts}>
        {words.parts[passage.part]}
        {titleInWords(move, locale)}
      </DottedLine>
    )
    return [option(`${at}`, passageAddress(passage, linkOf(move), text, locale), twoLines(stretch, facts))]
  }

  /** The address has what was typed only after a pause, so the link is made of the text. */
  function linkOf({ id }: Move): Address {
    return withView(pathOf({ name: 'move', id }, locale), {
      ...view,
      filter: { ...view.filter, query: cleanQuery(text) },
    })
  }

  function factsOf(move: Move): ReactNode {
    return (
      <DottedLine className={styles.facts}>
        {shortSpan(move.span, locale)}
        {common.kinds[move.kind]}
      </DottedLine>
    )
  }

  function filterLink(filter: Filter): Address {
    return withView(pathOf({ name: 'dashboard' }, locale), { ...view, filter })
  }

  function countOf(facet: 'person' | 'country' | 'theme', value: string): number {
    if (facet === 'theme') return timeline.moves.filter(({ themes }) => themes.includes(value)).length
    return movesWith(timeline, facet === 'person' ? 'people' : 'countries', value).length
  }
}

function option(key: string, to: Suggestion['to'], content: ReactNode): Suggestion {
  return { key, to, content }
}

function twoLines(first: ReactNode, second: ReactNode): ReactNode {
  return (
    <>
      <span className={styles.first}>{first}</span> {second}
    </>
  )
}

/** A filter with a value chosen. */
function choose(filter: Filter, facet: FacetId, value: string, { vocabulary }: Timeline): Filter {
  const chosen: readonly string[] = filter[facet]
  return chosen.includes(value) ? filter : reduceFilter(filter, { type: 'toggled', facet, value }, vocabulary)
}
