import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentProps, useEffect } from 'react'
import { RouterProvider } from 'react-router/dom'

type Props = {
  router: ComponentProps<typeof RouterProvider>['router']
  queryClient: QueryClient
  /** Called once the app answers. */
  onShown?: (() => void) | undefined
}

export function App({ router, queryClient, onShown }: Props) {
  useEffect(() => {
    onShown?.()
  }, [onShown])
  return (
    <QueryClientProvider client={queryClient}>
      {/* Every change of the address is an answer to a reader's hand: it is shown at once, not as a transition. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  )
}
