import { useId, useState } from 'react'
import { useTexts } from '#src/i18n/defineTexts.ts'
import { saveFile } from '#src/ui/browser/saveFile.ts'
import { useCopy } from '#src/ui/browser/useCopy.ts'
import { CopyResult } from './CopyResult.tsx'
import styles from './Panels.module.css'
import { shareTexts } from './texts.ts'

const forms = ['text', 'bib', 'ris', 'csl'] as const
type CitationForm = (typeof forms)[number]

const files: Readonly<Record<CitationForm, { extension: string; type: string }>> = {
  text: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  bib: { extension: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  ris: { extension: 'ris', type: 'application/x-research-info-systems;charset=utf-8' },
  csl: { extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
}

type Props = {
  /** The citation in each of its forms. */
  texts: Readonly<Record<CitationForm, string>>
  /** The file's name without its extension. */
  name: string
  /** The day of the version, in words. */
  version: string
}

/** The citation in a chosen format, to copy or download. */
export function CitePanel({ texts, name, version }: Props) {
  const t = useTexts(shareTexts)
  const group = useId()
  const [form, setForm] = useState<CitationForm>('text')
  const { announcement, uncopied, copy } = useCopy(t.copyFailed)
  const text = texts[form]
  const { extension, type } = files[form]
  return (
    <>
      <fieldset className={styles.choice}>
        <legend>{t.cite.form}</legend>
        {forms.map((id) => (
          <label key={id}>
            <input type="radio" name={group} checked={id === form} onChange={() => setForm(id)} />
            {t.cite.forms[id]}
          </label>
        ))}
      </fieldset>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scroll container must be focusable
        tabIndex={0}
        aria-label={t.cite.forms[form]}
        role="region"
        className={styles.code}
        data-prose={form === 'text' || undefined}
      >
        {text}
      </pre>
      <div className={styles.buttons}>
        <button type="button" className={styles.primary} onClick={() => void copy(text, t.cite.copied)}>
          {t.cite.copy}
        </button>
        <button type="button" onClick={() => saveFile(`${name}.${extension}`, new Blob([text], { type }))}>
          {t.cite.save}
        </button>
        <CopyResult announcement={announcement} uncopied={uncopied} label={t.cite.forms[form]} />
      </div>
      <p className={styles.muted}>{t.cite.version(version)}</p>
    </>
  )
}
