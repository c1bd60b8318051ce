import { useState } from 'react'
import { natureIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { Select } from '#src/ui/Select.tsx'
import { withNewClaim } from '../draft/evidence.ts'
import type { JsonObject } from '../draft/json.ts'
import { sourceIdsOf } from '../draft/newMove.ts'
import { deskTexts } from '../texts.ts'
import { withPageSource } from './pageSource.ts'
import styles from './Source.module.css'

type Props = {
  page: string
  onPage: (page: string) => void
  draft: JsonObject
  changeDraft: (change: (draft: JsonObject) => JsonObject) => void
}

/** The facts of a page of the web, pasted to be read beside the form. They stay in the browser and go into no file. */
export function PagePane({ page, onPage, draft, changeDraft }: Props) {
  const t = useTexts(deskTexts)
  const ids = sourceIdsOf(draft)
  const [chosen, setChosen] = useState('')
  const source = ids.includes(chosen) ? chosen : (ids.at(-1) ?? '')
  return (
    <div className={styles.passage}>
      <label htmlFor="desk-page">{t.page.paste}</label>
      <textarea
        id="desk-page"
        className={styles.pasted}
        rows={16}
        spellCheck="false"
        value={page}
        onChange={(event) => onPage(event.target.value)}
      />
      <p className={styles.choice}>
        <button type="button" onClick={() => changeDraft((current) => withPageSource(current, page))}>
          {t.page.addSource}
        </button>
      </p>
      <p className={styles.choice}>
        <label htmlFor="desk-page-source">{t.page.source}</label>
        <Select id="desk-page-source" value={source} onChange={(event) => setChosen(event.target.value)}>
          {ids.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </Select>
        {natureIds.map((nature) => (
          <button
            key={nature}
            type="button"
            disabled={source === ''}
            onClick={() => changeDraft((current) => withNewClaim(current, nature, source))}
          >
            {t.article.newClaim(t.choices[nature])}
          </button>
        ))}
      </p>
    </div>
  )
}
