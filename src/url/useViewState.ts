import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import {
  type Filter,
  type FilterAction,
  noFilter,
  reduceFilter,
  type Vocabulary,
} from '#src/domain/selection/filter.ts'
import { useAddress } from './useAddress.ts'
import {
  type BandView,
  formatViewState,
  parseViewState,
  plainBand,
  type Successors,
  type View,
  type ViewState,
} from './viewState.ts'

type Options = { replace?: boolean }
export type Act = (action: FilterAction, options?: Options) => void
export type Look = (change: Partial<BandView>, options?: Options) => void

/** What the present address shows, and the ways to change it: push what a reader chose, replace while they type or drag. */
export function useViewState(vocabulary: Vocabulary, successors: Successors): ViewState & { act: Act; look: Look } {
  const { search, pathname, key } = useAddress()
  const navigate = useNavigate()
  const state = useMemo(() => parseViewState(search, vocabulary, successors), [search, vocabulary, successors])
  // The latest of everything, so that the ways to change it stay the same functions from one address to the next.
  const latest = useRef({ key, pathname, state, vocabulary, navigate })
  useLayoutEffect(() => {
    latest.current = { key, pathname, state, vocabulary, navigate }
  })
  // A second choice can come before the first has reached the address: it builds on what was asked, not on what is shown.
  const asked = useRef<{ over: string; view: View } | null>(null)
  const go = useCallback((change: (view: View, vocabulary: Vocabulary) => View, options: Options = {}) => {
    const now = latest.current
    const view = change(asked.current?.over === now.key ? asked.current.view : now.state, now.vocabulary)
    asked.current = { over: now.key, view }
    const replace = options.replace ?? false
    void now.navigate(withView(now.pathname, view), { replace, preventScrollReset: true })
  }, [])
  const act = useCallback<Act>(
    (action, options) =>
      go(({ filter, band }, known) => ({ filter: reduceFilter(filter, action, known), band }), options),
    [go],
  )
  const look = useCallback<Look>(
    (change, options) => go(({ filter, band }) => ({ filter, band: { ...band, ...change } }), options),
    [go],
  )
  return { ...state, act, look }
}

export type Address = { pathname: string; search: string }

/** An address on this site that shows a view. */
export function withView(pathname: string, view: View): Address {
  const search = formatViewState(view)
  return { pathname, search: search && `?${search}` }
}

/** An address that asks for one thing only: for links that begin a new selection. */
export function withOnly(pathname: string, filter: Partial<Filter>): Address {
  return withView(pathname, { filter: { ...noFilter, ...filter }, band: plainBand })
}
