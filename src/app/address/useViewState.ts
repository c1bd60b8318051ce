import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import { useNavigate } from 'react-router'
import { type FilterAction, reduceFilter, type Vocabulary } from '#src/domain/selection/filter.ts'
import { withView } from '#src/url/viewAddress.ts'
import {
  type BandView,
  type ListView,
  parseViewState,
  type Successors,
  type View,
  type ViewState,
} from '#src/url/viewState.ts'
import { useAddress } from './useAddress.ts'

type Options = { replace?: boolean }
export type DispatchFilter = (action: FilterAction, options?: Options) => void
export type SetBandView = (change: Partial<BandView>, options?: Options) => void
export type SetListView = (change: Partial<ListView>, options?: Options) => void

/**
 * The view that the address asks for, and three functions that change the address: push what a reader chose, replace while
 * they type or drag.
 */
export function useViewState(vocabulary: Vocabulary, successors: Successors) {
  const { search, pathname, key } = useAddress()
  const navigate = useNavigate()
  const view = useMemo<ViewState>(
    () => parseViewState(search, vocabulary, successors),
    [search, vocabulary, successors],
  )
  // Read at the time of the call, so that the functions stay the same from one address to the next.
  const latest = useRef({ key, pathname, view, vocabulary, navigate })
  useLayoutEffect(() => {
    latest.current = { key, pathname, view, vocabulary, navigate }
  })
  // A second change may follow before React has rendered the first: it builds on the view last asked for.
  const pending = useRef<{ key: string; view: View } | null>(null)
  const change = useCallback((next: (view: View, vocabulary: Vocabulary) => View, options: Options = {}) => {
    const now = latest.current
    const changed = next(pending.current?.key === now.key ? pending.current.view : now.view, now.vocabulary)
    pending.current = { key: now.key, view: changed }
    const replace = options.replace ?? false
    void now.navigate(withView(now.pathname, changed), { replace, preventScrollReset: true })
  }, [])
  const dispatchFilter = useCallback<DispatchFilter>(
    (action, options) =>
      change((shown, known) => ({ ...shown, filter: reduceFilter(shown.filter, action, known) }), options),
    [change],
  )
  const setBandView = useCallback<SetBandView>(
    (part, options) => change((shown) => ({ ...shown, band: { ...shown.band, ...part } }), options),
    [change],
  )
  const setListView = useCallback<SetListView>(
    (part, options) => change((shown) => ({ ...shown, list: { ...shown.list, ...part } }), options),
    [change],
  )
  return { view, dispatchFilter, setBandView, setListView }
}
