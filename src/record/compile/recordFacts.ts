import type { Contact, MethodNote, RecordFacts } from '#src/domain/record.ts'
import { toDay } from '#src/domain/time/dateSpan.ts'
import type { Dataset } from '../dataset.ts'
import type { RecordFile } from '../recordSchema.ts'

/**
 * data/record.json as every page uses it: days as numbers, optional fields null, without what only the page on the method
 * shows. JSON can represent it without loss.
 */
export function recordFactsOf({ site, subject, home, firstDay, phases, locales, contact }: RecordFile): RecordFacts {
  return {
    site,
    subject,
    home,
    firstDay: toDay(firstDay),
    phases: phases.map(({ id, label, inSentence, from, apart = false }) => ({
      id,
      label,
      inSentence,
      from: from === undefined ? null : toDay(from),
      isApart: apart,
    })),
    locales,
    contact: contactOf(contact),
  }
}

function contactOf({ url, email }: NonNullable<RecordFile['contact']> = {}): Contact | null {
  if (url !== undefined) return { url }
  return email === undefined ? null : { email }
}

/**
 * What the page on the method says of single themes. Apart from the timeline file, which every page loads: these texts are
 * long and only that page shows them.
 */
export function themeNotesOf({ themes }: Pick<Dataset, 'themes'>): MethodNote[] {
  return themes.flatMap(({ id, note }) => (note ? [{ id, text: note }] : []))
}

/** When each phase begins and ends, as sentences, in order of time: for the page on the method alone, too. */
export function phaseDefinitionsOf({ record }: Pick<Dataset, 'record'>): MethodNote[] {
  return record.phases.map(({ id, definition }) => ({ id, text: definition }))
}
