import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { longestQuery } from '#src/domain/selection/filter.ts'
import { es } from '#tests/builders/siteTexts.ts'
import { renderApp } from '../builders/renderApp.tsx'
import { aMove } from '../builders/timeline.ts'
import './standInForMedia.ts'

describe('a search that is too long', () => {
  it('says how much of it is searched, and no longer once it is shorter', async () => {
    const { user } = await renderApp('/', [aMove({ id: 'lima' })])
    const field = screen.getByRole('combobox', { name: es.filterBar.searchLabel })
    await user.click(field)
    await user.paste('lima '.repeat(longestQuery / 5 + 1))
    expect(await screen.findByText(es.notices.cut(longestQuery))).toHaveRole('status')
    await user.clear(field)
    await waitFor(() => expect(screen.queryByText(es.notices.cut(longestQuery))).not.toBeInTheDocument())
  })
})
