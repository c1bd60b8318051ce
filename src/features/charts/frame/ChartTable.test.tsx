import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import { LocaleContext } from '#src/i18n/LocaleContext.ts'
import { ChartTable } from './ChartTable.tsx'
import type { TableData } from './chartRows.ts'

const table: TableData = {
  columns: ['País', 'Movimientos', 'Ciudad'],
  rows: [
    { key: 'PE', cells: ['Perú', 9, 'Lima'], chosen: true, page: '/paises/PE' },
    { key: 'EC', cells: ['Ecuador', 1234, 'Quito'] },
    { key: 'AR', cells: ['Argentina', 10, 'Ñuñoa'] },
  ],
}

function renderTable(data = table) {
  const user = userEvent.setup() // with a clipboard
  const onChoose = vi.fn<(key: string) => void>()
  render(
    <LocaleContext value="es">
      <MemoryRouter>
        <ChartTable title="Por país" table={data} onChoose={onChoose} />
      </MemoryRouter>
    </LocaleContext>,
  )
  return { user, onChoose }
}

const header = (name: string) => screen.getByRole('columnheader', { name })
const sort = (name: string) => within(header(name)).getByRole('button', { name })
const names = () => screen.getAllByRole('rowheader').map((cell) => within(cell).getByRole('button').textContent)
const sorted = () => screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('aria-sort'))

describe(ChartTable, () => {
  it('shows the rows in their given order, with localised numbers and no aria-sort', () => {
    renderTable()
    expect(screen.getByRole('table', { name: 'Por país' })).toBeVisible()
    expect(names()).toEqual(['Perú', 'Ecuador', 'Argentina'])
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      '9',
      'Lima',
      '1.234',
      'Quito',
      '10',
      'Ñuñoa',
    ])
    expect(sorted()).toEqual([null, null, null])
  })

  it('writes shares with a comma in Spanish, a whole one with its tenth too', () => {
    const columns = ['Tipo', 'Movimientos', '%']
    const rows = [
      { key: 'visit', cells: ['Visita', 15, 16] },
      { key: 'call', cells: ['Llamada', 14, 14.9] },
    ]
    renderTable({ columns, rows })
    expect(screen.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['15', '16,0', '14', '14,9'])
  })

  it('sorts numbers from the greatest, and reverses the order at a second press', async () => {
    const { user } = renderTable()
    await user.click(sort('Movimientos'))
    expect(names()).toEqual(['Ecuador', 'Argentina', 'Perú'])
    expect(sorted()).toEqual([null, 'descending', null])
    await user.click(sort('Movimientos'))
    expect(names()).toEqual(['Perú', 'Argentina', 'Ecuador'])
    expect(sorted()).toEqual([null, 'ascending', null])
  })

  it('sorts words from A, and by one column at a time', async () => {
    const { user } = renderTable()
    await user.click(sort('País'))
    expect(names()).toEqual(['Argentina', 'Ecuador', 'Perú'])
    expect(sorted()).toEqual(['ascending', null, null])
    await user.click(sort('Ciudad'))
    expect(names()).toEqual(['Perú', 'Argentina', 'Ecuador']) // Lima, Ñuñoa, Quito
    expect(sorted()).toEqual([null, null, 'ascending'])
    await user.click(sort('Ciudad'))
    expect(sorted()).toEqual([null, null, 'descending'])
  })

  it('chooses a row by its button, by pointer and key, with aria-pressed', async () => {
    const { user, onChoose } = renderTable()
    expect(screen.getByRole('button', { name: 'Perú' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: 'Ecuador' })).toHaveAttribute('aria-pressed', 'false')
    await user.click(screen.getByRole('button', { name: 'Perú' }))
    screen.getByRole('button', { name: 'Ecuador' }).focus()
    await user.keyboard('{Enter}')
    expect(onChoose.mock.calls).toEqual([['PE'], ['EC']])
  })

  it('links a row to its page where it has one', () => {
    renderTable()
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/paises/PE'])
    expect(screen.getByRole('link')).toHaveAccessibleName(/Perú/)
  })

  it('copies all rows in their present order, and announces it', async () => {
    const { user } = renderTable()
    await user.click(sort('Movimientos'))
    await user.click(screen.getByRole('button', { name: 'Copiar la tabla' }))
    expect(await screen.findByText('Tabla copiada')).toBe(screen.getByRole('status'))
    expect(await navigator.clipboard.readText()).toBe(
      'País\tMovimientos\tCiudad\nEcuador\t1234\tQuito\nArgentina\t10\tÑuñoa\nPerú\t9\tLima',
    )
  })

  it('shows the text to be copied by hand where the browser forbids it', async () => {
    const { user } = renderTable()
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'))
    await user.click(screen.getByRole('button', { name: 'Copiar la tabla' }))
    expect(await screen.findByText('El navegador no permitió copiar.')).toBe(screen.getByRole('status'))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Copiar la tabla' }).value).toMatch(
      /^País\t.*\nPerú\t9\t/,
    )
  })

  it('has only its header row without rows', () => {
    render(<ChartTable title="Por país" table={{ ...table, rows: [] }} onChoose={() => {}} />)
    expect(screen.getAllByRole('row')).toHaveLength(1)
  })
})
