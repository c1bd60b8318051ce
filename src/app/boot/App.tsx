import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentProps, useEffect } from 'react'
import { RouterProvider } from 'react-router/dom'

type Props = {
  router: ComponentProps<typeof RouterProvider>['router']
  queryClient: QueryClient
  /** Called when the first render has been committed. */
  onMounted?: (() => void) | undefined
}

export function App({ router, queryClient, onMounted }: Props) {
  useEffect(() => {
    onMounted?.()
  }, [onMounted])
  return (
    <QueryClientProvider client={queryClient}>
      {/* Every change of the address follows a click or key, so it renders at once and not as a transition. */}
      <RouterProvider router={router} useTransitions={false} />
    </QueryClientProvider>
  )
}
