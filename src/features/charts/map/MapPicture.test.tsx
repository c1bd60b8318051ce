import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it, vi } from 'vitest'
import type { PlaceCount } from '#src/domain/travel/journeys.ts'
import { aLeg, aPlace, home } from '../../../../tests/builders/journeys.ts'
import { MapPicture } from './MapPicture.tsx'
import type { MapCountry } from './mapRows.ts'
import { worldOutlines } from './outlines.ts'

const quito = aPlace()
const rome = aPlace({ key: 'IT/Roma', country: 'IT', city: { es: 'Roma', en: 'Rome' }, at: [12.5, 41.9] })
/** Between Santiago and Quito, which are too far apart for one map without an inset. */
const lima = aPlace({ key: 'PE/Lima', country: 'PE', at: [-77.03, -12.05] })
const monaco = aPlace({ key: 'MC/Mónaco', country: 'MC', city: { es: 'Mónaco', en: 'Monaco' }, at: null })
const countries: MapCountry[] = [
  { code: 'EC', name: 'Ecuador', count: 3, stops: 1, chosen: true },
  { code: 'IT', name: 'Italia', count: 1, stops: 1, chosen: false },
  { code: 'MC', name: 'Mónaco', count: 1, stops: 1, chosen: false },
  { code: 'BO', name: 'Bolivia', count: 9, stops: 0, chosen: false },
  { code: 'JP', name: 'Japón', count: 1, stops: 0, chosen: false },
]
const placeName = ({ city, country }: PlaceCount) => `${city?.es}, ${country}`

const places = [quito, rome, monaco]
const whole = { home, places: [...places, lima], legs: [] }

function renderMap(showNamed = false) {
  const onChoose = vi.fn<(code: string) => void>()
  const mapOf = (selected: readonly PlaceCount[]) => (
    <MemoryRouter>
      <MapPicture
        journeys={{ home: { ...home }, places: selected, legs: [aLeg(quito)] }}
        whole={whole}
        countries={countries}
        showNamed={showNamed}
        width={700}
        onChoose={onChoose}
        placeName={placeName}
        pageOf={(code) => `/paises/${code}`}
      />
    </MemoryRouter>
  )
  const { rerender } = render(mapOf(places))
  return { user: userEvent.setup(), onChoose, select: (selected: readonly PlaceCount[]) => rerender(mapOf(selected)) }
}

describe(MapPicture, () => {
  it('names each mark and the effect of choosing it', () => {
    renderMap()
    const map = within(screen.getByRole('group', { name: 'Mapa de países visitados' }))
    const point = map.getByRole('button', { name: 'Quito, EC. 1 movimiento aquí. Con Ecuador: 3 movimientos' })
    expect(point).toHaveAttribute('aria-pressed', 'true')
    const italy = map.getByRole('button', { name: 'Italia. 1 escala. Con Italia: 1 movimiento' })
    expect(italy).toHaveAttribute('aria-pressed', 'false')
    expect(italy).toHaveAttribute('data-ghost')
  })

  it('names the small map in its corner, and has in its key what is shown', () => {
    renderMap()
    expect(screen.getByText('Europa')).toBeVisible()
    const key = within(screen.getByRole('group', { name: 'Leyenda' }))
    expect(key.getByText('1 escala')).toBeVisible()
    expect(key.getByText('Otro país visitado')).toBeVisible()
    expect(key.queryByText('2 o más')).not.toBeInTheDocument()
  })

  it('has a world of places without coordinates on it, at the middles of their countries', () => {
    const far = ['JP', 'AU', 'ZA', 'FR'].map((code) => aPlace({ key: code, country: code, city: null, at: null }))
    render(
      <MemoryRouter>
        <MapPicture
          journeys={{ home, places: far, legs: [] }}
          whole={{ home, places: far, legs: [] }}
          countries={far.map(({ country }) => ({ code: country, name: country, count: 1, stops: 1, chosen: false }))}
          showNamed={false}
          width={700}
          onChoose={vi.fn<(code: string) => void>()}
          placeName={({ country }) => country}
          pageOf={(code) => `/paises/${code}`}
        />
      </MemoryRouter>,
    )
    const names = within(screen.getByRole('group', { name: 'Mapa de países visitados' }))
      .getAllByRole('button')
      .map((mark) => mark.getAttribute('aria-label')?.slice(0, 2))
    expect(new Set(names)).toEqual(new Set(far.map(({ country }) => country)))
    expect(screen.queryByText(/No están en el mapa/)).not.toBeInTheDocument()
  })

  it('projects its ground once, whatever is selected later', () => {
    const near = vi.spyOn(worldOutlines, 'near')
    const { select } = renderMap()
    const projected = near.mock.calls.length
    select([rome])
    select([quito])
    expect(projected).toBeGreaterThan(0)
    expect(near).toHaveBeenCalledTimes(projected)
  })

  it('draws countries that are only named on demand, without a fill', () => {
    renderMap()
    expect(screen.queryByRole('button', { name: /^Bolivia/ })).not.toBeInTheDocument()
    expect(screen.queryByText('Mencionado o planeado')).not.toBeInTheDocument()
    renderMap(true)
    const bolivia = screen.getByRole('button', { name: 'Bolivia. No visitado. Con Bolivia: 9 movimientos' })
    expect(bolivia).toHaveAttribute('data-step', '0')
    expect(screen.getByText('Mencionado o planeado')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Japón' })).toBeInTheDocument() // beyond the edge
  })

  it('chooses the country of a place by click and by key', async () => {
    const { user, onChoose } = renderMap()
    await user.click(screen.getByRole('button', { name: /^Quito/ }))
    await user.keyboard('{ArrowRight}{Enter}')
    expect(onChoose.mock.calls).toEqual([['EC'], ['IT']])
  })

  it('lists visited countries with neither point nor outline', async () => {
    const { user, onChoose } = renderMap()
    await user.click(screen.getByRole('button', { name: 'Mónaco, MC' }))
    expect(onChoose).toHaveBeenCalledWith('MC')
  })
})
