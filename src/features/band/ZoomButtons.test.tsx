import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { TimeWindow } from '#src/domain/time/timeWindow.ts'
import { aMove, aTimeline } from '../../../tests/builders/timeline.ts'
import { useLinkedBand } from '../../../tests/builders/useLinkedBand.ts'
import { bandTexts } from './texts.ts'
import { ZoomButtons } from './ZoomButtons.tsx'

const t = bandTexts('es')
const timeline = aTimeline([aMove()])

function Zoom({ days, link }: { days: number; link: TimeWindow | null }) {
  const whole = { from: 0, to: days }
  const band = useLinkedBand(timeline, whole, link)
  return <ZoomButtons band={band} />
}

const all = () => screen.queryByRole('button', { name: t.showAll })

describe(ZoomButtons, () => {
  it('keeps the focus when the way to the whole goes with its press', async () => {
    const user = userEvent.setup()
    render(<Zoom days={300} link={{ from: 10, to: 20 }} />)
    await user.click(screen.getByRole('button', { name: t.showAll }))
    expect(all()).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: t.zoomIn })).toHaveFocus()
  })

  it('offers the whole of a record of many years, which opens with its latest part', async () => {
    const user = userEvent.setup()
    render(<Zoom days={4_000} link={null} />)
    await user.click(screen.getByRole('button', { name: t.showAll }))
    expect(all()).not.toBeInTheDocument()
  })

  it.each([
    ['the opening window', null],
    ['a window of the address', { from: 0, to: 300 }],
  ])('does not offer it where %s shows everything', (_, link) => {
    render(<Zoom days={300} link={link} />)
    expect(all()).not.toBeInTheDocument()
  })
})
