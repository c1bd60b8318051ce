import { type Filter, noFilter } from '#src/domain/selection/filter.ts'
import { formatViewState, plainBand, plainList, type View } from './viewState.ts'

/** A path of this site with its query, as the router takes it. */
export type Address = { pathname: string; search: string }

/** The address of a page that shows a view. */
export function withView(pathname: string, view: View): Address {
  const search = formatViewState(view)
  return { pathname, search: search && `?${search}` }
}

/** The address of a page that shows this filter alone: for links that start a new selection. */
export function withOnly(pathname: string, filter: Partial<Filter>): Address {
  return withView(pathname, { filter: { ...noFilter, ...filter }, band: plainBand, list: plainList })
}
