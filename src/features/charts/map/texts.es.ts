import type { RecordFacts } from '#src/domain/record.ts'

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`

export function mapEs({ home }: RecordFacts) {
  return {
    title: 'Países visitados',
    definition: `Países distintos de ${home.name.es} con al menos una escala realizada; los puntos son las ciudades.`,
    note: `Movimientos seguidos en una misma ciudad son una escala. Las líneas unen ${home.capital.city.es} con las escalas de cada viaje; los regresos no se dibujan. De un viaje elegido en parte, el resto va con puntos. Contornos de Natural Earth (dominio público), con las fronteras de 2018; el mapa no toma posición sobre ninguna frontera.`,
    several: (n: string, countries: string) => `En ${n} de los ${countries} países visitados hubo más de una escala.`,
    columns: {
      place: 'Lugar',
      country: 'País',
      stops: 'Escalas en el país',
      moves: 'Movimientos',
      occurred: 'Realizados',
      ofCountry: 'Movimientos con el país',
    },
    key: {
      label: 'Leyenda',
      once: '1 escala',
      more: '2 o más',
      others: 'Otro país visitado',
      route: 'Ruta',
      rest: 'Resto del viaje',
      named: 'Mencionado o planeado',
    },
    showNamed: 'Mostrar países mencionados',
    /** A country that entries name without a city. */
    wholeCountry: (country: string) => `${country} (sin ciudad)`,

    /** The name of the small map in the corner, where all its countries are European. */
    europe: 'Europa',
    flat: 'Mapa de países visitados',
    trip: 'Mapa del viaje',
    stops: (n: string, count: number) => (count === 0 ? 'No visitado' : `${n} ${count === 1 ? 'escala' : 'escalas'}`),
    /** Moves at a place, and how many of them took place where not all did. */
    here: (n: string, count: number, occurred: string, occurredCount: number) => {
      const all = `${moves(n, count)} aquí`
      if (occurredCount === count) return all
      if (occurredCount === 0)
        return `${all}, ${count === 1 ? 'no consta como realizado' : 'ninguno consta como realizado'}`
      return `${all}, ${occurred} ${occurredCount === 1 ? 'realizado' : 'realizados'}`
    },
    related: (country: string, n: string, count: number) => `Con ${country}: ${moves(n, count)}`,
    choose: (country: string) => `Clic o Enter: filtrar por ${country}`,
    unchoose: (country: string) => `Clic o Enter: quitar ${country} del filtro`,
    absent: 'No están en el mapa:',
  }
}

export type MapTexts = ReturnType<typeof mapEs>
