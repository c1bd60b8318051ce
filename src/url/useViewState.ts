import { useCallback, useMemo, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Filter, type FilterAction, reduceFilter, type Vocabulary } from '#src/domain/filter.ts'
import { formatViewState, parseViewState, type ViewState } from './viewState.ts'

type Act = (action: FilterAction, options?: { replace?: boolean }) => void

/** The filter of the present address, and the way to change it: push what a reader chose, replace while they type. */
export function useViewState(vocabulary: Vocabulary): ViewState & { act: Act } {
  const { search, pathname, key } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => parseViewState(search, vocabulary), [search, vocabulary])
  const { filter } = state
  // A second choice can come before the first has reached the address: it builds on what was asked, not on what is shown.
  const asked = useRef<{ over: string; filter: Filter } | null>(null)
  const act = useCallback<Act>(
    (action, options) => {
      const base = asked.current?.over === key ? asked.current.filter : filter
      const next = reduceFilter(base, action, vocabulary)
      asked.current = { over: key, filter: next }
      void navigate(withFilter(pathname, next), { replace: options?.replace ?? false, preventScrollReset: true })
    },
    [filter, key, navigate, pathname, vocabulary],
  )
  return { ...state, act }
}

/** An address on this site with a filter: for links that keep the present selection. */
export function withFilter(pathname: string, filter: Filter): { pathname: string; search: string } {
  const search = formatViewState(filter)
  return { pathname, search: search && `?${search}` }
}
