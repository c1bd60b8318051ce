import { useCallback, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { type Filter, type FilterAction, noFilter, reduceFilter, type Vocabulary } from '#src/domain/filter.ts'
import { useAddress } from './useAddress.ts'
import { type BandView, formatViewState, parseViewState, plainBand, type View, type ViewState } from './viewState.ts'

type Options = { replace?: boolean }
export type Act = (action: FilterAction, options?: Options) => void
export type Look = (change: Partial<BandView>, options?: Options) => void

/** What the present address shows, and the ways to change it: push what a reader chose, replace while they type or drag. */
export function useViewState(vocabulary: Vocabulary): ViewState & { act: Act; look: Look } {
  const { search, pathname, key } = useAddress()
  const navigate = useNavigate()
  const state = useMemo(() => parseViewState(search, vocabulary), [search, vocabulary])
  // A second choice can come before the first has reached the address: it builds on what was asked, not on what is shown.
  const asked = useRef<{ over: string; view: View } | null>(null)
  const go = useCallback(
    (change: (view: View) => View, options: Options = {}) => {
      const view = change(asked.current?.over === key ? asked.current.view : state)
      asked.current = { over: key, view }
      void navigate(withView(pathname, view), { replace: options.replace ?? false, preventScrollReset: true })
    },
    [key, navigate, pathname, state],
  )
  const act = useCallback<Act>(
    (action, options) =>
      go(({ filter, band }) => ({ filter: reduceFilter(filter, action, vocabulary), band }), options),
    [go, vocabulary],
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
