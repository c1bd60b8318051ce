import { useQuery } from '@tanstack/react-query'
import { hasFailed } from '#src/app/loading/hasFailed.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { searchQuery } from '#src/record/load/searchQueries.ts'
import { useLaterCode } from '#src/ui/browser/useLaterCode.ts'
import { searchCode } from './searchCode.ts'

/** The search over all texts and the code that shows it, which load once they are needed: each null until it has come. */
export function useSearchEngine(isNeeded: boolean) {
  const query = useQuery({ ...searchQuery(useLocale()), enabled: isNeeded })
  const { code } = useLaterCode(searchCode, isNeeded)
  // At once where it is there, so that rows do not grow after they show.
  return { engine: query.data ?? null, hasFailed: hasFailed(query), screen: code ?? searchCode.loaded() }
}
