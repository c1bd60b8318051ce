import type { ActionStatusType, CommunicateAction } from 'schema-dts'
import { formatDay } from '#src/domain/time/dateSpan.ts'
import type { StatusId } from '#src/domain/vocabulary.ts'
import { addressOf } from '#src/url/addressOf.ts'
import { type AskedMove, aboutOf } from './aboutOf.ts'
import { counterpartOf, subjectOf } from './people.ts'

/** Of a disputed move no status of schema.org is known to be true, so it has none. */
const statuses: Readonly<Record<StatusId, ActionStatusType | null>> = {
  occurred: 'https://schema.org/CompletedActionStatus',
  announced: 'https://schema.org/PotentialActionStatus',
  postponed: 'https://schema.org/FailedActionStatus',
  cancelled: 'https://schema.org/FailedActionStatus',
  disputed: null,
}

/** A move that has no place, such as a call or a statement, as an Action of schema.org: an Event is at some place. */
export function actionOf(asked: AskedMove): CommunicateAction {
  const { file, move, timeline, locale, site } = asked
  const status = statuses[move.status]
  return {
    '@type': 'CommunicateAction',
    '@id': `${addressOf(site, { name: 'move', id: move.id }, 'es')}#event`,
    name: file.title[locale],
    description: file.summary[locale],
    url: addressOf(site, { name: 'move', id: move.id }, locale),
    startTime: formatDay(move.span.first),
    endTime: formatDay(move.span.last),
    ...(status && { actionStatus: status }),
    agent: subjectOf(timeline),
    recipient: file.counterparts.map((counterpart) => counterpartOf(counterpart, locale, site)),
    about: aboutOf(asked),
  }
}
