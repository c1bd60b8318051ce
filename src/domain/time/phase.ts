import type { Phase } from '../record.ts'
import type { PhaseId } from '../vocabulary.ts'
import type { DateSpan, DayRange } from './dateSpan.ts'

type Beginning = Pick<Phase, 'id' | 'from'>

/**
 * The phase of a move: that of the last day on which it can have happened, so a visit that ends after a phase began belongs
 * to that phase. A date before all phases (the check of the data refuses it) belongs to the first.
 */
export function phaseOf(span: Pick<DateSpan, 'last'>, phases: readonly Beginning[]): PhaseId {
  const begun = phases.findLast(({ from }) => from === null || from <= span.last)
  return (begun ?? phases[0])?.id ?? ''
}

/** The days of each phase, in order. The first has no beginning where the record gives none, and the last no end. */
export function phaseRanges<Of extends Beginning>(phases: readonly Of[]): { phase: Of; days: DayRange }[] {
  return phases.map((phase, at) => ({
    phase,
    days: { first: phase.from ?? -Infinity, last: (phases[at + 1]?.from ?? Infinity) - 1 },
  }))
}

/** Whether charts shade a phase: every second one, so that neighbours differ, counted so that the last is plain. */
export function isShaded(phases: readonly unknown[], at: number): boolean {
  return (phases.length - 1 - at) % 2 === 1
}

/** The ids of the phases that stand apart: see ../selection/timelineAsked.ts. */
export function apartPhases(phases: readonly Pick<Phase, 'id' | 'isApart'>[]): ReadonlySet<PhaseId> {
  return new Set(phases.filter(({ isApart }) => isApart).map(({ id }) => id))
}
