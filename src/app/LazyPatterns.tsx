import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { Icon } from '#src/ui/Icon.tsx'
import { jumpTo } from '#src/ui/jumpTo.ts'
import { useNearViewport } from '#src/ui/useNearViewport.ts'
import { Boundary } from './Boundary.tsx'
import { patternsCodeQuery } from './codeQueries.ts'
import layout from './Dashboard.module.css'
import type { Patterns } from './Patterns.tsx'

/** Charts and map, whose code comes when their place nears the screen; the place is held until then. */
export function LazyPatterns(props: ComponentProps<typeof Patterns>) {
  const t = useMessages()
  const [ref, near] = useNearViewport<HTMLElement>()
  return (
    <section ref={ref} id={patternsId} aria-label={t.patterns} tabIndex={-1} className={layout.patterns}>
      {near && (
        <Boundary resetKey="" title={t.patternsFailed} fallback={<p role="status">{t.loading}</p>}>
          <Loaded {...props} />
        </Boundary>
      )}
    </section>
  )
}

const patternsId = 'patterns'

/** On a narrow screen, where the long list stands before them, the way to charts and map. */
export function PatternsLink() {
  const t = useMessages()
  return (
    <a
      href={`#${patternsId}`}
      className={layout.toPatterns}
      onClick={(event) => {
        event.preventDefault()
        jumpTo(patternsId)
      }}
    >
      {t.patterns} <Icon name="down" />
    </a>
  )
}

function Loaded(props: ComponentProps<typeof Patterns>) {
  const { Patterns: Content } = useSuspenseQuery(patternsCodeQuery).data
  return <Content {...props} />
}
