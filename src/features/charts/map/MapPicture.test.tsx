import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import { aPlace, home } from '../../../../tests/builders/journeys.ts'
import { MapPicture } from './MapPicture.tsx'
import type { MapCountry } from './mapRows.ts'

const quito = aPlace()
const tokyo = aPlace({
  key: 'JP/Tokio',
  country: 'JP',
  city: { es: 'Tokio', en: 'Tokyo' },
  at: [139.7, 35.7],
  occurred: 0,
})
const monaco = aPlace({ key: 'MC/Mónaco', country: 'MC', city: { es: 'Mónaco', en: 'Monaco' }, at: null })
const countries: MapCountry[] = [
  { code: 'EC', name: 'Ecuador', count: 3, chosen: true },
  { code: 'JP', name: 'Japón', count: 1, chosen: false },
  { code: 'MC', name: 'Mónaco', count: 1, chosen: false },
]
const placeName = ({ city, country }: PlaceCount) => `${city?.es}, ${country}`

function renderMap(width: number) {
  const onChoose = vi.fn<(code: string) => void>()
  const places = [quito, tokyo, monaco]
  render(
    <MemoryRouter>
      <MapPicture
        journeys={{ home, places, legs: [{ from: home, to: quito }], placeless: 0 }}
        all={places}
        countries={countries}
        width={width}
        onChoose={onChoose}
        placeName={placeName}
        pageOf={(code) => `/paises/${code}`}
      />
    </MemoryRouter>,
  )
  return { user: userEvent.setup(), onChoose }
}

const land = () => document.querySelector('.land')?.getAttribute('d')

describe(MapPicture, () => {
  it('names each mark and the effect of choosing it', () => {
    renderMap(800)
    const map = within(screen.getByRole('group', { name: 'Mapa de lugares y países' }))
    const point = map.getByRole('button', { name: 'Quito, EC. 1 movimiento aquí. Con Ecuador: 3 movimientos' })
    expect(point).toHaveAttribute('aria-pressed', 'true')
    expect(map.getByRole('button', { name: 'Japón. Con Japón: 1 movimiento' })).toHaveAttribute('aria-pressed', 'false')
  })

  it('marks by outline where nothing took place, and what the filter leaves out', () => {
    renderMap(800)
    const point = screen.getByRole('button', { name: /^Tokio/ })
    expect(point).toHaveAttribute('data-empty')
    expect(point).toHaveAttribute('data-ghost')
  })

  it('chooses the country of a place by click and by key', async () => {
    const { user, onChoose } = renderMap(800)
    await user.click(screen.getByRole('button', { name: /^Quito/ }))
    await user.keyboard('{ArrowRight}{Enter}')
    expect(onChoose.mock.calls).toEqual([['EC'], ['JP']])
  })

  it('lists places and countries with neither point nor outline', async () => {
    const { user, onChoose } = renderMap(800)
    await user.click(screen.getByRole('button', { name: 'Mónaco, MC' }))
    expect(onChoose).toHaveBeenCalledWith('MC')
  })

  it('turns the globe to a mark behind the horizon when it gets the focus', async () => {
    vi.spyOn(SVGElement.prototype, 'matches').mockReturnValue(true) // jsdom knows no :focus-visible after a script's focus
    const { user } = renderMap(340)
    const japan = screen.getByRole('button', { name: /^Japón/ })
    expect(japan.querySelector('circle')).toBeNull()
    await user.tab()
    await user.keyboard('{ArrowRight}')
    expect(japan).toHaveFocus()
    expect(japan.querySelector('circle')).not.toBeNull()
  })

  it('turns the globe by buttons and back', async () => {
    const { user } = renderMap(340)
    const opening = land()
    await user.click(screen.getByRole('button', { name: 'Hacia el oeste' }))
    expect(land()).not.toBe(opening)
    await user.click(screen.getByRole('button', { name: 'Posición inicial' }))
    expect(land()).toBe(opening)
  })

  it('turns the globe by Shift with an arrow, with the focus on the same mark', async () => {
    const { user } = renderMap(340)
    const opening = land()
    await user.tab()
    const mark = document.activeElement
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    expect(land()).not.toBe(opening)
    expect(document.activeElement).toBe(mark)
  })
})
