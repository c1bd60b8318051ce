import type { Contact } from '#src/domain/record.ts'
import { useTexts } from '#src/i18n/defineTexts.ts'
import styles from './Entry.module.css'
import { type Report, reportAddress } from './reportAddress.ts'
import { entryTexts } from './texts.ts'

/** The way to tell the editors of an error in an entry, with the facts that they need to find it. */
export function ReportError({ contact, report }: { contact: Contact; report: Report }) {
  const { reportError: t } = useTexts(entryTexts)
  return (
    <p className={styles.report}>
      <a href={reportAddress(contact, report, { subject: t.subject(report.id), lines: t.lines(report) })}>{t.label}</a>
    </p>
  )
}
