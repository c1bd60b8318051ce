import { useCallback, useMemo, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import styles from './Desk.module.css'
import type { DeskRecord } from './deskProtocol.ts'
import { isId, proposedId } from './draft/newMove.ts'
import { DeskContext } from './form/DeskContext.ts'
import { FieldView } from './form/FieldView.tsx'
import { FollowUpList } from './panels/FollowUpList.tsx'
import { Previews } from './panels/Previews.tsx'
import { ProblemList } from './panels/ProblemList.tsx'
import { Tabs } from './panels/Tabs.tsx'
import { useChecked } from './panels/useChecked.ts'
import { SaveBar } from './saving/SaveBar.tsx'
import type { DraftActions } from './saving/useDraft.ts'
import type { Saved, Work } from './saving/work.ts'
import { ArticlePane } from './source/ArticlePane.tsx'
import { PagePane } from './source/PagePane.tsx'
import { deskTexts } from './texts.ts'

type Props = { work: Work; actions: DraftActions; record: DeskRecord; onSaved: () => void }

const paneIds = ['article', 'page', 'preview', 'followUp'] as const
/** The name of the file under which a draft without an id is checked. */
const nameless = 'sin-id'

/** A move that is being written: left what it is written from and how it will look, right its form. */
export function OpenMove({ work, actions, record, onSaved }: Props) {
  const t = useTexts(deskTexts)
  const { draft, page } = work
  const { update, changeDraft, changeField, tellSaved, takeStored, discard } = actions
  const [pane, setPane] = useState<(typeof paneIds)[number]>('article')
  const id = fileIdOf(draft.id, proposedId(draft))
  const checked = useChecked(id, draft)
  const file = `data/moves/${id}.json`
  const form = useMemo(
    () => ({
      record,
      draft,
      problems: checked.problems.filter((problem) => problem.file === file),
      change: changeField,
    }),
    [record, draft, checked, file, changeField],
  )
  const showSaved = useCallback(
    (saved: Saved) => {
      tellSaved(saved)
      window.location.hash = saved.id
      onSaved()
    },
    [tellSaved, onSaved],
  )
  return (
    <main className={styles.columns}>
      <div className={styles.left}>
        <Tabs
          label={t.panes.label}
          tabs={paneIds.map((each) => ({ id: each, label: t.panes[each] }))}
          chosen={pane}
          onChoose={setPane}
        >
          {pane === 'article' && <ArticlePane articles={record.articles} draft={draft} changeDraft={changeDraft} />}
          {pane === 'page' && (
            <PagePane
              page={page}
              onPage={(next) => update((current) => ({ ...current, page: next }))}
              draft={draft}
              changeDraft={changeDraft}
            />
          )}
          {pane === 'preview' && <Previews id={id} draft={draft} />}
          {pane === 'followUp' && <FollowUpList {...record} />}
        </Tabs>
      </div>
      <section className={styles.form} aria-labelledby="desk-form">
        <h2 id="desk-form">{t.form}</h2>
        <div className={styles.bar}>
          <SaveBar work={work} onSaved={showSaved} onTake={takeStored} onDiscard={discard} />
          <ProblemList checked={checked} file={file} />
        </div>
        <DeskContext value={form}>
          {record.form.map((field) => (
            <FieldView key={field.name} field={field} path={[field.name]} />
          ))}
        </DeskContext>
      </section>
    </main>
  )
}

/** The id of the draft, one that suits it, or a stand-in: the check needs the name of a file. */
function fileIdOf(id: unknown, proposal: string): string {
  return [id, proposal].find((each): each is string => typeof each === 'string' && isId(each)) ?? nameless
}
