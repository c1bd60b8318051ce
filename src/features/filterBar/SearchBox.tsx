import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { lastCall } from '#src/ui/browser/lastCall.ts'
import styles from './SearchBox.module.css'
import { closedState, SuggestingContext } from './suggesting.ts'
import { filterBarTexts } from './texts.ts'

type Props = {
  /** By which links lead to it: it takes the focus when one is followed, and not on the way back to that address. */
  id?: string
  query: string
  /** Identifies the navigation back or forward that led to the address, or empty; a new one overrides what was typed. */
  historyStep: string
  /**
   * Called when the reader pauses, since the whole page follows: what is suggested meanwhile is there at once. `first` is true
   * for the first change since the field got the focus: it adds an entry to the history.
   */
  onType: (query: string, first: boolean) => void
  /** What is suggested for the text, while the field has the focus: see {@link useSuggesting}. Without it the field only filters. */
  suggestions?: ReactNode
}

/** Longer than lies between the keys of most who type, in milliseconds; and five changes of the address in a second are few. */
const pause = 200

/** The typed text, and the navigation after which it was typed. */
type Draft = { text: string; historyStep: string }

/**
 * The search field. While it has the focus it shows the typed text, because the address is updated a moment later;
 * otherwise it shows the query of the address. "/" focuses it from anywhere on the page. With suggestions it is the
 * combobox of the ARIA Authoring Practices; the list, which loads later, handles its keys itself.
 */
export function SearchBox({ id, query, historyStep, onType, suggestions }: Props) {
  const t = useTexts(filterBarTexts)
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const [hasFocus, setFocus] = useState(false)
  const [list, setList] = useState(closedState)
  const [paused] = useState(() => lastCall(pause))
  /** Whether the draft has been written to the address. */
  const isWritten = useRef(false)
  const current = draft && (historyStep === '' || draft.historyStep === historyStep) ? draft : null
  const type = (text: string, composing: boolean) => {
    if (!current) isWritten.current = false
    setDraft({ text, historyStep })
    // While an input method composes a character, the text is not searched for yet.
    if (composing) return
    paused.call(() => {
      const first = !isWritten.current
      isWritten.current = true
      onType(text, first)
    })
  }
  useEffect(() => {
    if (id && historyStep === '' && window.location.hash === `#${id}`) input.current?.focus()
  }, [id, historyStep])
  useEffect(() => setFocus(document.activeElement === input.current), []) // it may have had the focus before it was hydrated
  useEffect(() => {
    if (historyStep !== '') paused.drop()
  }, [paused, historyStep])
  useEffect(() => paused.drop, [paused])
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
        {...(suggestions && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': list.isOpen,
          'aria-controls': list.isOpen ? listId : undefined,
          'aria-activedescendant': list.active ?? undefined,
        })}
        aria-label={t.searchLabel}
        aria-keyshortcuts={t.shortcut}
        placeholder={t.search}
        autoComplete="off"
        spellCheck={false}
        value={current?.text ?? query}
        onChange={(event) => type(event.target.value, isComposing(event.nativeEvent))}
        onCompositionEnd={(event) => type(event.currentTarget.value, false)}
        onKeyDown={({ key }) => key === 'Enter' && paused.flush()}
        onFocus={() => setFocus(true)}
        onBlur={() => {
          paused.flush()
          setDraft(null)
          setFocus(false)
          setList(closedState)
        }}
      />
      <kbd aria-hidden="true">{t.shortcut}</kbd>
      {hasFocus && suggestions && (
        <SuggestingContext
          value={{
            text: current?.text ?? query,
            isTyped: current !== null,
            field: input,
            listId,
            onState: setList,
            onChosen: () => {
              if (paused.flush()) return true
              setDraft(null)
              return false
            },
          }}
        >
          {suggestions}
        </SuggestingContext>
      )}
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
