import type { Contact } from '#src/domain/record.ts'

/** What a report of an error tells of the entry that a reader had open. */
export type Report = {
  id: string
  /** Its URL. */
  link: string
  locale: string
  /** The version of the record: the day of its latest revision. */
  version: string
}

/**
 * Where a report begins: the page of the contact with each `{name}` replaced by that part of the report, percent-encoded; or
 * an e-mail with its subject and lines filled in (RFC 6068: lines end with CR LF).
 */
export function reportAddress(contact: Contact, report: Report, mail: { subject: string; lines: readonly string[] }) {
  if ('url' in contact) {
    return contact.url.replaceAll(/\{(id|link|locale|version)\}/g, (_, name: keyof Report) =>
      encodeURIComponent(report[name]),
    )
  }
  return `mailto:${contact.email}?subject=${encodeURIComponent(mail.subject)}&body=${encodeURIComponent(mail.lines.join('\r\n'))}`
}
