import { type LaneField, type LaneOrder, laneFields, laneOrders } from '#src/domain/lanes.ts'
import { withPresentId } from '#src/domain/selection/exclusion.ts'
import {
  cleanQuery,
  type FacetId,
  type Filter,
  facetIds,
  isPeriodBound,
  isSearching,
  longestQuery,
  noFilter,
  type Vocabulary,
} from '#src/domain/selection/filter.ts'
import { formatWindow, parseWindow, type TimeWindow } from '#src/domain/time/timeWindow.ts'

/** The view of the band: its time window (null: the one it opens with), and the field and order of its lanes. */
export type BandView = { window: TimeWindow | null; lanes: LaneField; order: LaneOrder }

/** The orders of lists of moves, and what an upright list is: rows of text, or rows beside upright lanes of themes. */
export const listSorts = ['desc', 'asc', 'relevance'] as const
export const listForms = ['rows', 'lanes'] as const

/** The view of the list of moves: newest first, oldest first, or what fits the query best first; and its form. */
export type ListView = { sort: (typeof listSorts)[number]; form: (typeof listForms)[number] }

/** All that a link restores beside its path. */
export type View = { filter: Filter; band: BandView; list: ListView }

/** Every parameter of a view by its name in links. */
export const viewParameters = [...facetIds, 'from', 'to', 'q', 'lanes', 'order', 'view', 'sort', 'list'] as const

export type ViewParameter = (typeof viewParameters)[number]

/** A value of a link that this record does not know: shown to the reader, otherwise ignored. */
export type IgnoredValue = { field: ViewParameter; value: string }

export type ViewState = View & { ignored: readonly IgnoredValue[] }

/** Retired ids that links may still hold, with their successors. */
export type Successors = readonly { subject: string; id: string; successor?: string | undefined }[]

export const plainBand: BandView = { window: null, lanes: 'theme', order: 'usual' }
export const plainList: ListView = { sort: 'desc', form: 'rows' }

/** The most values of one field that are read from a link. */
const mostValues = 200

/**
 * Reads the query of a link. Never throws: what it cannot read is left out and named in `ignored`. Parameters that are
 * not ours (such as those that chat applications add) are ignored without notice. An id that was published and renamed
 * asks for the one that took its place.
 */
export function parseViewState(
  search: string | URLSearchParams,
  vocabulary: Vocabulary,
  successors: Successors = [],
): ViewState {
  const params = new URLSearchParams(search)
  const ignored: IgnoredValue[] = []
  const filter: Filter = { ...noFilter }
  for (const facet of facetIds)
    Object.assign(filter, { [facet]: readFacet(params, facet, vocabulary, successors, ignored) })
  filter.from = readBound(params, 'from', ignored)
  filter.to = readBound(params, 'to', ignored)
  if (filter.from && filter.to && !inOrder(filter.from, filter.to)) {
    ignored.push({ field: 'to', value: filter.to })
    filter.to = null
  }
  const query = params.get('q') ?? ''
  filter.query = cleanQuery(query)
  if (query.length > longestQuery) ignored.push({ field: 'q', value: shorten(query.slice(longestQuery)) })
  return { filter, band: readBand(params, ignored), list: rankable(readList(params, ignored), filter), ignored }
}

/** Writes the query of a link, without "?": only what differs from the default, so that a fresh page has a bare address. */
export function formatViewState({ filter, band, list: asked }: View): string {
  const list = rankable(asked, filter)
  const params = new URLSearchParams()
  // Not by URLSearchParams, which would escape the "!" of an exclusion.
  const facets = facetIds.flatMap((facet) =>
    filter[facet].length > 0 ? [`${facet}=${filter[facet].map(encodeURIComponent).join('.')}`] : [],
  )
  if (filter.from) params.set('from', filter.from)
  if (filter.to) params.set('to', filter.to)
  if (filter.query !== '') params.set('q', filter.query)
  if (band.lanes !== plainBand.lanes) params.set('lanes', band.lanes)
  if (band.order !== plainBand.order) params.set('order', band.order)
  if (band.window) params.set('view', formatWindow(band.window))
  if (list.sort !== plainList.sort) params.set('sort', list.sort)
  if (list.form !== plainList.form) params.set('list', list.form)
  return [...facets, params.toString()].filter(Boolean).join('&')
}

function readBand(params: URLSearchParams, ignored: IgnoredValue[]): BandView {
  const lanes = readOne(params, 'lanes', (text) => laneFields.find((id) => id === text) ?? null, ignored)
  const order = readOne(params, 'order', (text) => laneOrders.find((id) => id === text) ?? null, ignored)
  const window = readOne(params, 'view', parseWindow, ignored)
  return { window, lanes: lanes ?? plainBand.lanes, order: order ?? plainBand.order }
}

function readList(params: URLSearchParams, ignored: IgnoredValue[]): ListView {
  const sort = readOne(params, 'sort', (text) => listSorts.find((id) => id === text) ?? null, ignored)
  const form = readOne(params, 'list', (text) => listForms.find((id) => id === text) ?? null, ignored)
  return { sort: sort ?? plainList.sort, form: form ?? plainList.form }
}

/** The list in an order that it can have: without a query nothing fits better than anything else. */
function rankable(list: ListView, filter: Filter): ListView {
  return list.sort === 'relevance' && !isSearching(filter) ? { ...list, sort: plainList.sort } : list
}

function readOne<Value>(
  params: URLSearchParams,
  field: 'lanes' | 'order' | 'view' | 'sort' | 'list',
  read: (text: string) => Value | null,
  ignored: IgnoredValue[],
): Value | null {
  const text = params.get(field)
  if (!text) return null
  const value = read(text)
  if (value === null) ignored.push({ field, value: shorten(text) })
  return value
}

function readFacet(
  params: URLSearchParams,
  facet: FacetId,
  vocabulary: Vocabulary,
  successors: Successors,
  ignored: IgnoredValue[],
): readonly string[] {
  const presentId = (asked: string) =>
    successors.find(({ subject, id }) => subject === facet && id === asked)?.successor ?? asked
  const asked = new Set(
    params
      .getAll(facet)
      .flatMap((text) => text.split('.'))
      .filter(Boolean)
      .slice(0, mostValues)
      .map((value) => withPresentId(value, presentId)),
  )
  const known = vocabulary[facet].filter((value) => asked.delete(value))
  for (const value of asked) ignored.push({ field: facet, value: shorten(value) })
  return known
}

function readBound(params: URLSearchParams, field: 'from' | 'to', ignored: IgnoredValue[]): string | null {
  const value = params.get(field)
  if (!value) return null
  if (isPeriodBound(value)) return value
  ignored.push({ field, value: shorten(value) })
  return null
}

/** Compares as far as both are precise: "2025-12" to "2025-12-05" is in order. */
function inOrder(from: string, to: string): boolean {
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) <= to.slice(0, length)
}

function shorten(value: string): string {
  const plain = cleanQuery(value)
  return plain.length > 40 ? `${plain.slice(0, 40).toWellFormed()}…` : plain
}
