import { useEffect, useRef, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { useText } from '#src/i18n/LocaleContext.ts'
import { Select } from '#src/ui/Select.tsx'
import { readArticle } from '../deskApi.ts'
import type { ArticleRow, ArticleText } from '../deskProtocol.ts'
import { isList, type JsonObject, textAt } from '../draft/json.ts'
import { deskTexts } from '../texts.ts'
import { Paragraphs } from './Paragraphs.tsx'
import { PassageForm } from './PassageForm.tsx'
import styles from './Source.module.css'
import { type ArticlePlace, selectedPlace } from './selectedPlace.ts'

type Props = {
  articles: readonly ArticleRow[]
  draft: JsonObject
  changeDraft: (change: (draft: JsonObject) => JsonObject) => void
}

/** An article of the record with numbered paragraphs, of which a passage becomes the evidence of a claim. */
export function ArticlePane({ articles, draft, changeDraft }: Props) {
  const t = useTexts(deskTexts).article
  const text = useText()
  const [chosen, setChosen] = useState(() => articleOf(draft, articles))
  const article = useArticle(chosen)
  const [place, setPlace] = useState<ArticlePlace | null>(null)
  const paragraphs = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const follow = () => {
      const selected = selectedPlace(paragraphs.current, document.getSelection())
      if (selected) setPlace(selected) // a press elsewhere keeps the last passage
    }
    document.addEventListener('selectionchange', follow)
    return () => document.removeEventListener('selectionchange', follow)
  }, [])
  return (
    <>
      <p className={styles.choice}>
        <label htmlFor="desk-article">{t.choose}</label>
        <Select
          id="desk-article"
          value={chosen}
          onChange={(event) => {
            setChosen(event.target.value)
            setPlace(null)
          }}
        >
          <option value="">—</option>
          {articles.map(({ id, label }) => (
            <option key={id} value={id}>
              {text(label)}
            </option>
          ))}
        </Select>
      </p>
      {article && (
        <>
          <PassageForm article={article} place={place} draft={draft} changeDraft={changeDraft} />
          <Paragraphs ref={paragraphs} article={article} draft={draft} onChoose={setPlace} />
        </>
      )}
    </>
  )
}

/** The article that a move is written from, the first of its sources that is one; empty where none is. */
function articleOf(draft: JsonObject, articles: readonly ArticleRow[]): string {
  const named = isList(draft.sources) ? draft.sources.map((source) => textAt(source, ['article'])) : []
  return named.find((id) => articles.some((article) => article.id === id)) ?? ''
}

/** Null until it has been read. */
function useArticle(id: string): ArticleText | null {
  const [article, setArticle] = useState<ArticleText | null>(null)
  useEffect(() => {
    let isLeft = false
    if (id === '') return
    readArticle(id).then(
      (read) => {
        if (!isLeft) setArticle(read)
      },
      () => {}, // the choice stays, without a text
    )
    return () => {
      isLeft = true
    }
  }, [id])
  return article?.id === id ? article : null
}
