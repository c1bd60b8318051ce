import type { CoveredPeriod } from '../timeline.ts'
import { type DayRange, overlaps } from './dateSpan.ts'

/** A stretch of the record that mostly rests on compilations. `isLast`: nothing that was searched follows it. */
export type CompiledStretch = DayRange & { isLast: boolean }

/** The stretches that mostly rest on compilations and have a day in the range, in order of time, neighbours as one. */
export function compiledStretches(coverage: readonly CoveredPeriod[], range: DayRange): CompiledStretch[] {
  const stretches: CompiledStretch[] = []
  coverage.forEach(({ first, last, basis }, at) => {
    if (basis !== 'compilations') return
    const isLast = at === coverage.length - 1
    const before = stretches.at(-1)
    if (before?.last === first - 1) Object.assign(before, { last, isLast })
    else stretches.push({ first, last, isLast })
  })
  return stretches.filter((stretch) => overlaps(stretch, range))
}
