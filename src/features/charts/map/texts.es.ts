import type { RecordFacts } from '#src/domain/record.ts'

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`

export function mapEs({ home }: RecordFacts) {
  return {
    title: 'Dónde',
    counts: 'movimientos por lugar, ocurridos o no; el círculo crece con su número y es de trazos si ninguno ocurrió',
    note: `En azul, los países con un lugar, una contraparte o una mención en algún movimiento de la selección. Contornos de Natural Earth (dominio público), con las fronteras de 2018; el mapa no toma posición sobre ninguna frontera. Las rutas unen ${home.capital.city.es} con las escalas de cada viaje realizado; los regresos no se dibujan.`,

    summary: {
      one: (name: string, n: string, count: number) =>
        `Fuera de ${home.name.es}, el lugar más frecuente es ${name}: ${moves(n, count)}`,
      tied: (names: string, n: string, count: number) =>
        `Fuera de ${home.name.es}, los lugares más frecuentes son ${names}: ${moves(n, count)} cada uno`,
      many: (tied: string, n: string, count: number) =>
        `Fuera de ${home.name.es}, ${tied} lugares comparten el primer puesto: ${moves(n, count)} cada uno`,
      /** After one of the sentences above. `cities` tells whether each of the places is a city. */
      total: (n: string, cities: boolean, countries: string, countryCount: number) =>
        `; en total, ${n} ${cities ? 'ciudades' : 'lugares'} de ${countries} ${countryCount === 1 ? 'país' : 'países'}.`,
      only: (name: string, n: string, count: number) =>
        `Fuera de ${home.name.es} hay un solo lugar, ${name}, con ${moves(n, count)}.`,
      homeAlone: `Todos los lugares de la selección están en ${home.name.es}.`,
      homeOnly: (name: string, n: string, count: number) =>
        `El único lugar de la selección, ${name}, está en ${home.name.es}: ${moves(n, count)}.`,
      placeless: (n: string, count: number) =>
        count === 1
          ? '1 movimiento no tiene lugar: es una llamada, un mensaje o una declaración escrita.'
          : `${n} movimientos no tienen lugar: llamadas, mensajes y declaraciones escritas.`,
      none: 'Con los demás filtros no queda ningún movimiento que mostrar en el mapa.',
      chosen: (names: string) => `En el filtro: ${names}.`,
    },
    columns: {
      place: 'Lugar',
      country: 'País',
      moves: 'Movimientos',
      occurred: 'Ocurridos',
      ofCountry: 'Movimientos con el país',
    },
    /** A country that entries name without a city. */
    wholeCountry: (country: string) => `${country} (sin ciudad)`,

    flat: 'Mapa de lugares y países',
    globe: 'Globo de lugares y países',
    /** Moves at a place, and how many of them took place where not all did. */
    here: (n: string, count: number, occurred: string, occurredCount: number) => {
      const all = `${moves(n, count)} aquí`
      if (occurredCount === count) return all
      if (occurredCount === 0) return `${all}, ${count === 1 ? 'no ocurrido' : 'ninguno ocurrido'}`
      return `${all}, ${occurred} ${occurredCount === 1 ? 'ocurrido' : 'ocurridos'}`
    },
    related: (country: string, n: string, count: number) => `Con ${country}: ${moves(n, count)}`,
    choose: (country: string) => `Clic o Enter: filtrar por ${country}`,
    unchoose: (country: string) => `Clic o Enter: quitar ${country} del filtro`,
    absent: 'No están en el mapa:',
    turning: {
      label: 'Girar el globo',
      west: 'Hacia el oeste',
      north: 'Hacia el norte',
      south: 'Hacia el sur',
      east: 'Hacia el este',
      reset: 'Posición inicial',
      keys: 'También gira al arrastrarlo, o con Mayús y las flechas.',
    },
  }
}

export type MapTexts = ReturnType<typeof mapEs>
