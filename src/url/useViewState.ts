import { useCallback, useMemo } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Filter, type FilterAction, reduceFilter, type Vocabulary } from '#src/domain/filter.ts'
import { formatViewState, parseViewState, type ViewState } from './viewState.ts'

type Act = (action: FilterAction, options?: { replace?: boolean }) => void

/** The filter of the present address, and the way to change it: push what a reader chose, replace while they type. */
export function useViewState(vocabulary: Vocabulary): ViewState & { act: Act } {
  const { search, pathname } = useLocation()
  const navigate = useNavigate()
  const state = useMemo(() => parseViewState(search, vocabulary), [search, vocabulary])
  const { filter } = state
  const act = useCallback<Act>(
    (action, options) => {
      const next = withFilter(pathname, reduceFilter(filter, action, vocabulary))
      void navigate(next, { replace: options?.replace ?? false, preventScrollReset: true })
    },
    [filter, navigate, pathname, vocabulary],
  )
  return { ...state, act }
}

/** An address on this site with a filter: for links that keep the present selection. */
export function withFilter(pathname: string, filter: Filter): { pathname: string; search: string } {
  const search = formatViewState(filter)
  return { pathname, search: search && `?${search}` }
}
