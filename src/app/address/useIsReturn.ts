import { NavigationType, useLocation, useNavigationType } from 'react-router'
import { isWayBack } from '#src/ui/browser/wayBack.ts'

/** Whether the reader comes back to a page: through the history, or from an entry by its way back to the timeline. */
export function useIsReturn(): boolean {
  const { state } = useLocation()
  const type = useNavigationType()
  return type === NavigationType.Pop || isWayBack(state)
}
