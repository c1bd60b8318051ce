import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Failure } from '#src/ui/page/Failure.tsx'

/** In place of a page whose code failed to load or to run: header and footer stay, and a button reloads. */
export function RouteError() {
  const t = useTexts(shellTexts)
  return <Failure title={t.failedPage} action={t.reload} onRetry={() => window.location.reload()} />
}
