import { useSuspenseQuery } from '@tanstack/react-query'
import { entryCode } from '#src/app/loading/prefetchPage.ts'
import { PageLoading } from '#src/app/shell/PageLoading.tsx'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import { commonTexts } from '#src/i18n/texts.ts'

/** The page of an entry inside the boundary that shows loading and failure of its code and of the index. */
export function EntryPage() {
  const { entry } = useTexts(commonTexts)
  const shell = useTexts(shellTexts)
  return (
    <SiteBoundary
      isPage
      resetKey={useLocale()}
      title={shell.failedPage}
      fallback={<PageLoading words={entry.loading} />}
    >
      <Loaded />
    </SiteBoundary>
  )
}

function Loaded() {
  const { Entry } = useSuspenseQuery(entryCode).data
  return <Entry />
}
