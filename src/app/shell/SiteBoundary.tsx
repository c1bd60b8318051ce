import type { ComponentProps } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { commonTexts } from '#src/i18n/texts.ts'
import { DatasetError } from '#src/record/load/datasetError.ts'
import { Boundary } from '#src/ui/Boundary.tsx'
import { shellTexts } from './texts.ts'

type Props = Omit<ComponentProps<typeof Boundary>, 'texts' | 'reasonOf' | 'instead'> & {
  /** What failed, in the words of the place: "The timeline could not be loaded." */
  title: string
  hint?: string | undefined
}

/** A boundary in the language of the page, which says why a data file could not be loaded. */
export function SiteBoundary({ title, hint, ...rest }: Props) {
  const { faults } = useTexts(shellTexts)
  const { retry } = useTexts(commonTexts)
  return (
    <Boundary
      texts={{ title, hint, retry }}
      reasonOf={(error) => (error instanceof DatasetError ? faults[error.fault] : undefined)}
      {...rest}
    />
  )
}
