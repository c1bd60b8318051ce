type RootFiber = { stateNode: { current: { memoizedState: { isDehydrated?: boolean } | null } } }

/** Runs in the page: whether React has hydrated it, judged by the state that React keeps on the root element. */
export function isHydrated(): boolean {
  const root = document.querySelector('#root')
  if (!root) return false // the page has only begun to come
  const key = Object.keys(root).find((name) => name.startsWith('__reactContainer$'))
  const fiber = (root as unknown as Record<string, RootFiber | undefined>)[key ?? '']
  return (
    fiber?.stateNode.current.memoizedState?.isDehydrated === false && root.querySelector(':scope > header') !== null
  )
}
