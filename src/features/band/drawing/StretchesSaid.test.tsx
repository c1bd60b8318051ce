import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { toDay } from '#src/domain/time/dateSpan.ts'
import { StretchesSaid } from './StretchesSaid.tsx'

it.each([
  ['noneRecorded', 'Sin movimientos en las fuentes consultadas'], // not that there were none
  ['notSearched', 'Periodo sin fuentes consultadas'],
] as const)('says of an empty stretch (%s) what was consulted', (reason, words) => {
  const stretch = { first: toDay('2026-06-08'), last: toDay('2026-09-02'), reason }
  const whole = { from: toDay('2026-01-01'), to: toDay('2027-01-01') }
  const { container } = render(<StretchesSaid stretches={[stretch]} whole={whole} />)
  expect(container).toHaveTextContent(`${words}: 8 de junio a 2 de septiembre.`)
})
