import { useId, useState } from 'react'
import { natureIds } from '#src/domain/vocabulary.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { QuotePlace } from '#src/record/compile/quotes.ts'
import { Select } from '#src/ui/Select.tsx'
import type { ArticleText } from '../deskProtocol.ts'
import { type ClaimChoice, withEvidence } from '../draft/evidence.ts'
import { isList, type JsonObject, textAt } from '../draft/json.ts'
import { showField } from '../panels/showField.ts'
import { deskTexts } from '../texts.ts'
import { placeOfPassage, quoteOf } from './quoteOf.ts'
import styles from './Source.module.css'

type Props = {
  article: ArticleText
  /** What was selected last. */
  place: QuotePlace | null
  draft: JsonObject
  changeDraft: (change: (draft: JsonObject) => JsonObject) => void
}

/** The passage that was selected, or is typed here, and the claim that it is to support. */
export function PassageForm({ article, place, draft, changeDraft }: Props) {
  const t = useTexts(deskTexts)
  const locale = useLocale()
  const id = useId()
  const selected = place ? (article.paragraphs[place.paragraph - 1] ?? '').slice(place.start, place.end) : ''
  const [typed, setTyped] = useState<{ place: QuotePlace | null; text: string } | null>(null)
  const passage = typed?.place === place ? typed.text : selected
  const [chosen, setChosen] = useState('reported')
  const claims = isList(draft.claims) ? draft.claims : []
  const found = passage === selected && place ? place : placeOfPassage(article.paragraphs, passage)
  const quote = found && quoteOf(article.paragraphs, found)
  const use = () => {
    if (!quote) return
    const nature = natureIds.find((each) => each === chosen)
    const choice: ClaimChoice = nature ? { nature } : { at: Number(chosen) }
    changeDraft((current) => withEvidence(current, choice, article.id, quote))
    const at = 'at' in choice ? choice.at : claims.length
    requestAnimationFrame(() => showField(`claims[${at}].text.${locale}`)) // once the form shows the claim
  }
  return (
    <div className={styles.passage}>
      <label htmlFor={`${id}-passage`}>{t.article.passage}</label>
      <textarea
        id={`${id}-passage`}
        rows={3}
        lang={article.language}
        value={passage}
        aria-describedby={`${id}-found`}
        onChange={(event) => setTyped({ place, text: event.target.value })}
      />
      <p id={`${id}-found`} role="status" className={styles.found}>
        {passage.trim() === '' ? t.article.how : found ? t.article.found(found.paragraph) : t.article.lost}
        {quote && (quote.prefix || quote.suffix) && ` ${t.article.recurs}`}
      </p>
      <p className={styles.choice}>
        <label htmlFor={`${id}-claim`}>{t.article.supports}</label>
        <Select id={`${id}-claim`} value={chosen} onChange={(event) => setChosen(event.target.value)}>
          {natureIds.map((nature) => (
            <option key={nature} value={nature}>
              {t.article.newClaim(t.choices[nature])}
            </option>
          ))}
          {claims.map((claim, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a claim has no other name than its position
            <option key={at} value={at}>
              {t.item('claims', at + 1)} {textAt(claim, ['text', locale]).slice(0, 60)}
            </option>
          ))}
        </Select>
        <button type="button" disabled={!quote} onClick={use}>
          {t.article.use}
        </button>
      </p>
    </div>
  )
}
