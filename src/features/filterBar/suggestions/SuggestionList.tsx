import { type MouseEvent, memo, type ReactNode, useCallback, useLayoutEffect, useRef } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Link } from '#src/ui/Link.tsx'
import { useSuggesting } from '../suggesting.ts'
import styles from './SuggestionList.module.css'
import { suggestionTexts } from './texts.ts'
import { useRoomBelow } from './useRoomBelow.ts'
import { useSaidCount } from './useSaidCount.ts'
import { useSuggestionKeys } from './useSuggestionKeys.ts'

/** A link that is offered: to a view with this filter, to an entry, to a passage. */
export type Suggestion = {
  key: string
  to: { pathname: string; search: string; hash?: string }
  content: ReactNode
}

export type SuggestionGroup = { key: string; label: string; options: readonly Suggestion[] }

type Props = { groups: readonly SuggestionGroup[] }

/**
 * Suggestions below a search field, in groups. The focus stays in the field: its keys move the active option, as the
 * combobox of the ARIA Authoring Practices has it. The options are links, so that one can be opened beside this page.
 */
export function SuggestionList({ groups }: Props) {
  const t = useTexts(suggestionTexts)
  const suggesting = useSuggesting()
  const { listId, text, onChosen } = suggesting
  const options = groups.flatMap((group) => group.options.map(({ key }) => optionId(listId, group.key, key)))
  const { isOpen, active, close } = useSuggestionKeys(suggesting, options)
  useRoomBelow(suggesting.field, isOpen)
  const said = useSaidCount(isOpen, text, options.length)
  const latest = useRef({ close, onChosen })
  useLayoutEffect(() => {
    latest.current = { close, onChosen }
  })
  const choose = useCallback((event: MouseEvent<HTMLElement>) => {
    const { ctrlKey, metaKey, shiftKey, currentTarget } = event
    if (ctrlKey || metaKey || shiftKey) return
    if (latest.current.onChosen()) {
      event.preventDefault()
      setTimeout(() => currentTarget.click())
    } else latest.current.close()
  }, [])
  return (
    <>
      <p role="status" className="visuallyHidden">
        {said}
      </p>
      {isOpen && (
        // A press in the list leaves the focus in the field.
        <div
          role="listbox"
          id={listId}
          aria-label={t.label}
          tabIndex={-1}
          className={styles.list}
          onMouseDown={(event) => event.preventDefault()}
        >
          <Groups groups={groups} listId={listId} active={active} onChoose={choose} />
        </div>
      )}
    </>
  )
}

type GroupsProps = Props & { listId: string; active: string | null; onChoose: (event: MouseEvent<HTMLElement>) => void }

/** Apart, so that a key which changes no suggestion renders none anew. */
const Groups = memo(function Groups({ groups, listId, active, onChoose }: GroupsProps) {
  return groups.map((group) => (
    <div key={group.key} role="group" aria-labelledby={`${listId}-${group.key}`} className={styles.group}>
      <div id={`${listId}-${group.key}`} role="presentation" className={styles.head}>
        {group.label}
      </div>
      {group.options.map(({ key, to, content }) => {
        const id = optionId(listId, group.key, key)
        return (
          <Link
            key={key}
            id={id}
            role="option"
            aria-selected={id === active}
            tabIndex={-1}
            to={to}
            preventScrollReset={to.hash === undefined}
            className={styles.option}
            onClick={onChoose}
          >
            {content}
          </Link>
        )
      })}
    </div>
  ))
})

function optionId(listId: string, group: string, key: string): string {
  return `${listId}-${group}-${key}`
}
