import { cecot, found, type Mistake, postponed, quito, set } from './mistake.ts'

/** Of drafts, their review, and corrections. */
export const lifeMistakes: Mistake[] = [
  found('an entry added after its last revision', 'error', 'life', quito, 'added', set(quito, 'added', '2026-11-30')),
  found(
    'a correction later than the last revision',
    'error',
    'life',
    quito,
    'revisions[0].date',
    set(quito, 'revisions', [{ date: '2026-11-30', note: { es: 'La fecha.', en: 'The date.' } }]),
  ),
  found('a published entry made a draft', 'error', 'drafts', quito, 'state', set(quito, 'state', 'draft')),
  found(
    'a move that is postponed to a draft',
    'error',
    'drafts',
    postponed,
    'postponedTo',
    set(cecot, 'state', 'draft'),
  ),
  found(
    'a text that is still to be written',
    'error',
    'unwritten',
    quito,
    'summary',
    set(quito, 'summary.es', '[por escribir]'),
  ),
  found('a guess left to review', 'error', 'unreviewed', quito, 'review[0]', set(quito, 'review', ['themes'])),
  found('a review of what is not there', 'error', 'review', quito, 'review[0]', set(quito, 'review', ['venues'])),
]
