import type { RecordFacts } from '#src/domain/record.ts'
import type { FacetId } from '#src/domain/selection/filter.ts'

/** How a field is spoken of in sentences. `tie` has its values, two or more, share the first place. */
type Noun = {
  one: string
  many: string
  tie: (n: string) => string
  each: string
}

type CountedFacet = Exclude<FacetId, 'pair' | 'occasion'>

function nounsOf(home: string): Record<CountedFacet, Noun> {
  return {
    theme: noun('El tema', 'Los temas', 'temas', 'cada uno'),
    country: noun(
      `Fuera de ${home}, el país`,
      `Fuera de ${home}, los países`,
      'países',
      'cada uno',
      `Fuera de ${home}, `,
    ),
    person: noun('La contraparte', 'Las contrapartes', 'contrapartes', 'cada una'),
    kind: noun('El tipo', 'Los tipos', 'tipos', 'cada uno'),
    status: noun('El estado', 'Los estados', 'estados', 'cada uno'),
    phase: noun('La etapa', 'Las etapas', 'etapas', 'cada una'),
  }
}

function noun(one: string, many: string, plural: string, each: string, where = ''): Noun {
  return {
    one: `${one} más frecuente es`,
    many: `${many} más frecuentes son`,
    tie: (n) => `${where}${n} ${plural} comparten el primer lugar`,
    each,
  }
}

const moves = (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`

export function chartsEs({ home, site }: RecordFacts) {
  const nouns = nounsOf(home.name.es)
  return {
    heading: 'Gráficos y mapa',
    lead: 'Cada valor es un botón: filtra toda la página, y al elegirlo otra vez se quita. Un gráfico muestra siempre lo que daría cada uno de sus valores junto con los demás filtros.',

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
      retry: 'Reintentar',
      choose: 'Clic o Enter: filtrar',
      unchoose: 'Clic o Enter: quitar del filtro',
      chooses: (what: string) => `filtra por ${what}`,
      page: (name: string) => `Página de ${name}`,
      more: (n: string) => `y ${n} más`,
      all: (n: string) => `Ver todos (${n})`,
      fewer: 'Ver menos',
    },
    picture: {
      filters: (words: string) => `Filtros: ${words}`,
      noFilters: 'Sin filtros: todo el registro',
      source: (day: string) => `Fuente: ${site.name.es}, registro actualizado el ${day}. CC BY 4.0.`,
    },

    /** Name and number of a mark, as it is read out. */
    mark: (name: string, n: string, base: string, baseCount: number) => `${name}: ${n} de ${moves(base, baseCount)}`,
    chosen: (names: string) => `En el filtro: ${names}.`,
    none: 'Con los demás filtros no queda ningún movimiento que contar.',
    noneWith: 'Ningún movimiento de la selección tiene este dato.',
    noneBesides: (country: string) => `Ningún movimiento de la selección tiene otro país que ${country}.`,
    leaders: (facet: CountedFacet, names: string, tied: number, n: string, base: string, baseCount: number): string => {
      const { one, many, each } = nouns[facet]
      return tied === 1
        ? `${one} ${names}: ${n} de ${moves(base, baseCount)}.`
        : `${many} ${names}: ${n} de ${moves(base, baseCount)} ${each}.`
    },
    manyLeaders: (facet: CountedFacet, tied: string, n: string, base: string, baseCount: number): string => {
      const { tie, each } = nouns[facet]
      return `${tie(tied)}: ${n} de ${moves(base, baseCount)} ${each}.`
    },
    columns: {
      moves: 'Movimientos',
      share: '% de la selección',
      month: 'Mes',
      values: {
        theme: 'Tema',
        country: 'País',
        person: 'Contraparte',
        kind: 'Tipo',
        status: 'Estado',
        phase: 'Etapa',
      } satisfies Record<CountedFacet, string>,
    },

    facets: {
      theme: { title: 'Por tema', counts: 'movimientos; uno puede tener varios temas' },
      country: {
        title: 'Por país',
        counts: 'movimientos con lugar o contraparte de ese país, o que se refieren a él; uno puede tener varios',
      },
      person: { title: 'Por contraparte', counts: 'movimientos con cada persona; uno puede tener varias' },
      kind: { title: 'Por tipo', counts: 'movimientos; cada uno tiene un tipo' },
      status: { title: 'Por estado', counts: 'movimientos; cada uno tiene un estado' },
      phase: { title: 'Por etapa', counts: 'movimientos; cada uno cae en una etapa' },
    } satisfies Record<CountedFacet, { title: string; counts: string }>,
    homeLeftOut: (country: string, n: string, count: number) =>
      `${country} no se dibuja: figura en ${moves(n, count)}.`,

    months: {
      title: 'Temas por mes',
      counts: 'menciones: un movimiento cuenta en cada uno de sus temas y en cada mes que abarca',
      countsShare: 'parte de las menciones de cada mes, en porcentaje',
      scale: 'Escala',
      absolute: 'Menciones',
      share: '% del mes',
      cell: (theme: string, month: string, n: string, count: number) => `${theme}, ${month}: ${moves(n, count)}`,
      month: (month: string, n: string, count: number, mentions: string) =>
        `${month}: ${moves(n, count)}, ${mentions} ${mentions === '1' ? 'mención' : 'menciones'} de temas`,
      busiest: (month: string, n: string, base: string, baseCount: number) =>
        `El mes con más movimientos es ${month}: ${n} de ${moves(base, baseCount)}.`,
      busiestTied: (months: string, n: string, base: string, baseCount: number) =>
        `Los meses con más movimientos son ${months}: ${n} de ${moves(base, baseCount)} cada uno.`,
      busiestMany: (tied: string, n: string, base: string, baseCount: number) =>
        `${tied} meses comparten el primer lugar: ${n} de ${moves(base, baseCount)} cada uno.`,
    },

    pairs: {
      title: 'Temas que van juntos',
      counts: 'movimientos que tienen ambos temas; en la diagonal, los que tienen el tema',
      cell: (a: string, b: string, n: string, count: number) => `${a} con ${b}: ${moves(n, count)}`,
      single: (theme: string, n: string, count: number) => `${theme}: ${moves(n, count)}`,
      most: (pair: string, n: string, base: string, baseCount: number) =>
        `El par más frecuente es ${pair}: ${n} de ${moves(base, baseCount)}.`,
      mostTied: (pairs: string, n: string, base: string, baseCount: number) =>
        `Los pares más frecuentes son ${pairs}: ${n} de ${moves(base, baseCount)} cada uno.`,
      mostMany: (tied: string, n: string, base: string, baseCount: number) =>
        `${tied} pares comparten el primer lugar: ${n} de ${moves(base, baseCount)} cada uno.`,
      none: 'Ningún movimiento de la selección tiene dos temas a la vez.',
      pair: (a: string, b: string) => `${a} con ${b}`,
      column: 'Temas',
    },

    days: {
      title: `Días fuera de ${home.name.es}`,
      counts: 'días acumulados en cada etapa',
      rule: `Cada día con al menos una escala fuera de ${home.name.es} cuenta una vez. Solo lo realizado y con día conocido; los días entre dos escalas no cuentan.`,
      undated: (n: string, count: number) =>
        `${moves(n, count)} fuera de ${home.name.es} sin día conocido no ${count === 1 ? 'suma' : 'suman'} días.`,
      days: (n: string, count: number) => `${n} ${count === 1 ? 'día' : 'días'}`,
      total: (days: string, parts: string) => `${days} fuera de ${home.name.es}: ${parts}.`,
      totalOne: (days: string, part: string) => `${days} fuera de ${home.name.es}, ${part}.`,
      none: `Ningún día fuera de ${home.name.es} en la selección.`,
      mark: (phase: string, days: string) => `${phase}: ${days} fuera de ${home.name.es}`,
      columns: { day: 'Día', phase: 'Etapa', sum: 'Acumulados' },
    },
  }
}

export type ChartTexts = ReturnType<typeof chartsEs>
