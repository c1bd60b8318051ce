import { useTexts } from '#src/i18n/defineTexts.ts'
import { useLocale } from '#src/i18n/LocaleContext.ts'
import type { Problem } from '#src/record/problem.ts'
import { deskTexts } from '../texts.ts'
import styles from './Panels.module.css'
import { showField } from './showField.ts'
import type { Checked } from './useChecked.ts'

type Props = { checked: Checked; file: string }

/** Every problem of the draft, each with a way to its field; then those of other files on account of it. */
export function ProblemList({ checked, file }: Props) {
  const t = useTexts(deskTexts)
  const { state, problems } = checked
  const own = problems.filter((problem) => problem.file === file)
  const others = problems.filter((problem) => problem.file !== file)
  return (
    <section className={styles.problems} aria-label={t.problems.label}>
      <p role="status">
        <b>{state === 'checking' && problems.length === 0 ? t.problems.checking : t.problems.count(problems.length)}</b>
        {state === 'unanswered' && ` ${t.unanswered}`}
      </p>
      {problems.length > 0 && (
        <details>
          <summary>{t.problems.list}</summary>
          <ul>
            {own.map((problem) => (
              <li key={problem.path + problem.rule + JSON.stringify(problem.wrong)}>
                <button type="button" className={styles.way} onClick={() => showField(problem.path)}>
                  {problem.path || t.problems.whole}
                </button>{' '}
                <Words problem={problem} />
              </li>
            ))}
            {others.map((problem) => (
              <li key={problem.file + problem.path + JSON.stringify(problem.wrong)}>
                <code>{problem.file}</code> <Words problem={problem} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Words({ problem: { wrong, cure, copy, level } }: { problem: Problem }) {
  const t = useTexts(deskTexts)
  const locale = useLocale()
  return (
    <>
      <b>{t.levels[level]}</b> {wrong[locale]} {cure[locale]} {copy && <code>{copy}</code>}
    </>
  )
}
