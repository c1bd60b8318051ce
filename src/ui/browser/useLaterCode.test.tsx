import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { lazyCode } from '../lazyCode.ts'
import { useLaterCode } from './useLaterCode.ts'

/** Code that does not come the first time. */
function codeThatFailsOnce() {
  let isFirst = true
  return lazyCode(async () => {
    if (!isFirst) return { word: 'here' }
    isFirst = false
    throw new Error('no connection')
  })
}

it('loads code that did not come once it is needed again', async () => {
  const code = codeThatFailsOnce()
  function Part({ isNeeded }: { isNeeded: boolean }) {
    const { code: loaded, hasFailed } = useLaterCode(code, isNeeded)
    return <output>{hasFailed ? 'failed' : (loaded?.word ?? 'waiting')}</output>
  }
  const { rerender } = render(<Part isNeeded />)
  expect(await screen.findByText('failed')).toBeVisible()
  rerender(<Part isNeeded={false} />)
  rerender(<Part isNeeded />)
  expect(await screen.findByText('here')).toBeVisible()
})
