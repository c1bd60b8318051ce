import type { RecordFacts } from '#src/domain/record.ts'
import type { StatusId } from '#src/domain/vocabulary.ts'

/** How a field is spoken of in sentences. */
type Noun = { one: string; many: string; each: string }

/** The fields that are shown as bars. */
type CountedFacet = 'theme' | 'country' | 'person' | 'kind'

function nounsOf(home: string): Record<CountedFacet, Noun> {
  return {
    theme: noun('El tema', 'Los temas', 'cada uno'),
    country: noun(`Fuera de ${home}, el país`, `Fuera de ${home}, los países`, 'cada uno'),
    person: noun('La contraparte', 'Las contrapartes', 'cada una'),
    kind: noun('El tipo', 'Los tipos', 'cada uno'),
  }
}

function noun(one: string, many: string, each: string): Noun {
  return { one: `${one} más frecuente es`, many: `${many} más frecuentes son`, each }
}

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`

export function chartsEs({ home, site }: RecordFacts) {
  const nouns = nounsOf(home.name.es)
  return {
    heading: 'Mapa y gráficos',
    lead: 'Toque una barra o un país para filtrar.',

    statuses: {
      /** The parts of one sentence, with their number before them: "82 realizados; 3 anunciados". */
      parts: {
        occurred: (count: number) => (count === 1 ? 'realizado' : 'realizados'),
        announced: (count: number) => (count === 1 ? 'anunciado' : 'anunciados'),
        postponed: (count: number) => (count === 1 ? 'postergado' : 'postergados'),
        cancelled: (count: number) => (count === 1 ? 'cancelado' : 'cancelados'),
        disputed: () => 'con versiones opuestas',
      } as Record<StatusId, (count: number) => string>,
      /** Where statuses are chosen, the parts are of more moves than the page shows. */
      of: (n: string, count: number, isFiltered: boolean) =>
        `${isFiltered ? 'Sin el filtro por estado, de' : 'De'} ${moves(n, count)}:`,
    },

    /** How a chart that leaves fields of the filter out says so, after its definition. */
    unapplied: (fields: string, where?: string) =>
      ` ${where ?? 'Aquí'} no se filtra por ${fields}: lo no elegido va atenuado.`,
    onDiagonal: 'En la diagonal',
    offDiagonal: 'Fuera de la diagonal',
    /** Fields of the filter within a sentence. */
    fields: {
      theme: 'tema',
      country: 'país',
      person: 'contraparte',
      kind: 'tipo',
      phase: 'etapa',
      pair: 'par de temas',
      period: 'periodo',
    },

    occasion: {
      /** How much of what the charts show belongs to one occasion. */
      share: (label: string, n: string, base: string, baseCount: number) =>
        `${label}: ${n} de ${moves(base, baseCount)}.`,
    },

    /** For which days the record mostly rests on compilations, with the figures of those days. */
    coverage: {
      since: (day: string) => `desde el ${day}`,
      between: (first: string, last: string) => `del ${first} al ${last}`,
      compilations: (periods: string) => `${periods}, sobre todo compilaciones.`,
    },

    frame: {
      chart: 'Gráfico',
      map: 'Mapa',
      table: 'Tabla',
      shownAs: (title: string) => `${title}: cómo se muestra`,
      download: 'Descargar',
      png: 'Imagen PNG',
      svg: 'Imagen SVG',
      csv: 'Datos CSV',
      saveFailed: 'No se pudo hacer la imagen; los datos CSV sí están disponibles.',
      copy: 'Copiar la tabla',
      copied: 'Tabla copiada',
      copyFailed: 'El navegador no permitió copiar.',
      id: 'id',
      sortBy: (column: string) => `Ordenar por ${column}`,
      loading: 'Cargando el gráfico…',
      failed: 'No se pudo cargar el gráfico; la tabla dice lo mismo.',
      choose: 'Clic o Enter: filtrar',
      unchoose: 'Clic o Enter: quitar del filtro',
      chooses: (what: string) => `filtra por ${what}`,
      page: (name: string) => `Página de ${name}`,
    },
    picture: {
      filters: (words: string) => `Filtros: ${words}`,
      noFilters: 'Sin filtros: todo el registro',
      source: (day: string) => `Fuente: ${site.name.es}, registro actualizado el ${day}. CC BY 4.0.`,
    },

    /** Name and number of a mark, as it is read out. */
    mark: (name: string, n: string, base: string, baseCount: number) => `${name}: ${n} de ${moves(base, baseCount)}`,
    /** The same where the number is not a part of the moves that the page shows. */
    markAlone: (name: string, n: string, count: number) => `${name}: ${moves(n, count)}`,
    leaders: (facet: CountedFacet, names: string, tied: number, n: string, base: string, baseCount: number): string => {
      const { one, many, each } = nouns[facet]
      return tied === 1
        ? `${one} ${names}: ${n} de ${moves(base, baseCount)}.`
        : `${many} ${names}: ${n} de ${moves(base, baseCount)} ${each}.`
    },
    columns: {
      moves: 'Movimientos',
      share: '% de la selección',
      shareUnfiltered: '% sin el filtro propio',
      month: 'Mes',
      year: 'Año',
    },

    facets: {
      theme: { title: 'Movimientos por tema', definition: 'Movimientos con cada tema; uno puede tener varios.' },
      country: {
        title: 'Movimientos por país',
        definition: 'Movimientos con lugar o contraparte de ese país, o que se refieren a él; uno puede tener varios.',
      },
      person: {
        title: 'Movimientos por contraparte',
        definition: 'Movimientos con cada persona, realizados o no; uno puede tener varias.',
      },
      kind: { title: 'Movimientos por tipo', definition: 'Cada movimiento tiene un tipo.' },
    } satisfies Record<CountedFacet, { title: string; definition: string }>,
    homeLeftOut: (country: string, n: string, count: number, isFiltered: boolean) =>
      `${country} no aparece en el gráfico: ${isFiltered ? 'sin el filtro por país, ' : ''}figura en ${moves(n, count)}.`,

    months: {
      title: 'Movimientos por tema y mes',
      definition:
        'Cada barra: los movimientos con ese tema en ese mes, en la misma escala. Uno cuenta en cada uno de sus temas.',
      named: (theme: string, period: string) => `${theme} en ${period}`,
      highest: (names: string, tied: number, n: string, count: number) =>
        tied === 1
          ? `El número más alto es el de ${names}: ${moves(n, count)}.`
          : `Los números más altos son los de ${names}: ${moves(n, count)} cada uno.`,
      highestChosen: (names: string, tied: number, n: string, count: number) =>
        tied === 1
          ? `Entre lo elegido, el número más alto es el de ${names}: ${moves(n, count)}.`
          : `Entre lo elegido, los números más altos son los de ${names}: ${moves(n, count)} cada uno.`,
    },
    /** The same where the bars are years. */
    years: {
      title: 'Movimientos por tema y año',
      definition:
        'Cada barra: los movimientos con ese tema en ese año, en la misma escala. Uno cuenta en cada uno de sus temas.',
    },

    pairs: {
      title: 'Movimientos con dos temas a la vez',
      definition:
        'Cada casilla: los movimientos con el tema de su fila y el de su columna; en la diagonal, todos los del tema.',
      most: (pair: string, n: string, base: string, baseCount: number) =>
        `El par más frecuente es ${pair}: ${n} de ${moves(base, baseCount)}.`,
      mostTied: (pairs: string, n: string, base: string, baseCount: number) =>
        `Los pares más frecuentes son ${pairs}: ${n} de ${moves(base, baseCount)} cada uno.`,
      pair: (a: string, b: string) => `${a} con ${b}`,
      column: 'Temas',
    },

    days: {
      title: `Días fuera de ${home.name.es}`,
      definition: `Un cuadrado por cada día con una escala fuera de ${home.name.es}, por viaje.`,
      rule: 'Solo lo realizado y con día conocido; los días entre dos escalas no cuentan.',
      undated: (n: string, count: number) =>
        `${moves(n, count)} fuera de ${home.name.es} sin día conocido no ${count === 1 ? 'suma' : 'suman'} días.`,
      days: (n: string, count: number) => `${n} ${count === 1 ? 'día' : 'días'}`,
      total: (days: string, parts: string) => `${days} fuera de ${home.name.es}: ${parts}.`,
      phase: (phase: string, days: string) => `${phase}: ${days}`,
      phaseMark: (phase: string, days: string) => `${phase}: ${days} fuera de ${home.name.es}`,
      trip: (trip: string, days: string) => `${trip}: ${days}`,
      untoured: (cities: string, date: string) => `${cities}, ${date}`,
      columns: { day: 'Día', trip: 'Viaje', sum: 'Acumulado' },
    },
  }
}

export type ChartTexts = ReturnType<typeof chartsEs>
