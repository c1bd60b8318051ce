import { useEffect, useRef, useState } from 'react'
import { useMessages } from '#src/i18n/LocaleContext.ts'
import { Icon } from '#src/ui/Icon.tsx'
import styles from './FilterBar.module.css'

type Props = {
  query: string
  /** Whether the address was last changed by going back or forward: then it wins over what is being typed. */
  arrivedByHistory: boolean
  /** `first` is true for the first change since the box got the focus: that one is a step to go back over. */
  onType: (query: string, first: boolean) => void
}

/**
 * The search box. While it has the focus it shows what is typed, since the address follows a moment later; otherwise
 * it shows the address. "/" brings the focus here from anywhere on the page.
 */
export function SearchBox({ query, arrivedByHistory, onType }: Props) {
  const t = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      input.current?.focus()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={styles.search}>
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        aria-label={t.filters.searchLabel}
        aria-keyshortcuts={t.filters.shortcut}
        placeholder={t.filters.search}
        autoComplete="off"
        spellCheck={false}
        value={arrivedByHistory ? query : (draft ?? query)}
        onChange={(event) => {
          setDraft(event.target.value)
          onType(event.target.value, draft === null || arrivedByHistory)
        }}
        onBlur={() => setDraft(null)}
      />
      <kbd aria-hidden="true">{t.filters.shortcut}</kbd>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}
