import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { expect, it } from 'vitest'
import { showAllWords } from '#src/i18n/showAllWords.ts'
import { fewNeighbours } from './fewNeighbours.ts'
import { Neighbours } from './Neighbours.tsx'

const items = Array.from({ length: 33 }, (_, at) => ({ key: `${at}`, name: `Person ${at}`, count: 1, link: `/${at}` }))

it('offers all neighbours in the words of the charts, and few again', async () => {
  const user = userEvent.setup()
  const page = <Neighbours heading="People" items={items} />
  render(<RouterProvider router={createMemoryRouter([{ path: '*', element: page }])} />)
  const words = showAllWords(33, 'es')
  expect(shown()).toHaveLength(fewNeighbours)
  await user.click(screen.getByRole('button', { name: words.all, expanded: false }))
  expect(shown()).toHaveLength(33)
  await user.click(screen.getByRole('button', { name: words.fewer, expanded: true }))
  expect(shown()).toHaveLength(fewNeighbours)
})

/** Those that styles do not hide. */
function shown(): HTMLElement[] {
  return screen.getAllByRole('listitem').filter((item) => !item.dataset['rest'])
}
