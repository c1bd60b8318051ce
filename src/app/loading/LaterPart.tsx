import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { SiteBoundary } from '#src/app/shell/SiteBoundary.tsx'
import { shellTexts } from '#src/app/shell/texts.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import type { CodeQuery } from './codeQuery.ts'

type Props<Module> = {
  code: CodeQuery<Module>
  /** What is said where it could not be loaded; by default that a part of the page failed. */
  failed?: string
  /** Renders the part from its code. */
  children: (module: Module) => ReactNode
}

/** A part of a page whose code loads when it is shown: until then it says so, and where that failed it can be tried again. */
export function LaterPart<Module>({ code, failed, children }: Props<Module>) {
  const t = useTexts(shellTexts)
  const { panel } = useTexts(commonTexts)
  return (
    <SiteBoundary isLater resetKey="" title={failed ?? t.broke} fallback={<p role="status">{panel.loading}</p>}>
      <Loaded code={code} render={children} />
    </SiteBoundary>
  )
}

type LoadedProps<Module> = { code: CodeQuery<Module>; render: (module: Module) => ReactNode }

function Loaded<Module>({ code, render }: LoadedProps<Module>) {
  return render(useSuspenseQuery(code).data)
}
