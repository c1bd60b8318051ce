import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Failure } from '#src/ui/page/Failure.tsx'

/** When a page's code did not arrive or broke: the header and footer stay, and a reload is offered. */
export function RouteError() {
  const t = useTexts(shellTexts)
  return <Failure title={t.failedPage} action={t.reload} onRetry={() => window.location.reload()} />
}
