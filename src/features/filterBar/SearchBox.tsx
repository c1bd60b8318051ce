import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import styles from './SearchBox.module.css'
import { filterBarTexts } from './texts.ts'

type Props = {
  /** By which links lead to it: it takes the focus when one is followed, and not on the way back to that address. */
  id?: string
  query: string
  /** Identifies the navigation back or forward that led to the address, or empty; a new one overrides what was typed. */
  historyStep: string
  /** `first` is true for the first change since the field got the focus: it adds an entry to the history. */
  onType: (query: string, first: boolean) => void
}

/** The typed text, the navigation after which it was typed, and whether any of it has been written to the address. */
type Draft = { text: string; historyStep: string; written: boolean }

/**
 * The search field. While it has the focus it shows the typed text, because the address is updated a moment later;
 * otherwise it shows the query of the address. "/" focuses it from anywhere on the page.
 */
export function SearchBox({ id, query, historyStep, onType }: Props) {
  const t = useTexts(filterBarTexts)
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const current = draft && (historyStep === '' || draft.historyStep === historyStep) ? draft : null
  const type = (text: string, composing: boolean) => {
    // While an input method composes a character, the text is not searched for yet.
    const written = (current?.written ?? false) || !composing
    setDraft({ text, historyStep, written })
    if (!composing) onType(text, !(current?.written ?? false))
  }
  useEffect(() => {
    if (id && historyStep === '' && window.location.hash === `#${id}`) input.current?.focus()
  }, [id, historyStep])
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
      <input
        ref={input}
        id={id}
        type="search"
        aria-label={t.searchLabel}
        aria-keyshortcuts={t.shortcut}
        placeholder={t.search}
        autoComplete="off"
        spellCheck={false}
        value={current?.text ?? query}
        onChange={(event) => type(event.target.value, isComposing(event.nativeEvent))}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onBlur={() => setDraft(null)}
      />
      <kbd aria-hidden="true">{t.shortcut}</kbd>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  )
}

function isComposing(event: Event): boolean {
  return event instanceof InputEvent && event.isComposing
}
