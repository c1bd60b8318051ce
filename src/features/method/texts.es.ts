import type { RecordFacts } from '#src/domain/record.ts'
import type { KindId, StatusId } from '#src/domain/vocabulary.ts'
import { stretchesEs } from '#src/i18n/stretches/texts.es.ts'
import { sectionsEs } from './sections.es.ts'

function kindsOf({ home }: RecordFacts): Record<KindId, string> {
  return {
    visit: `Viaje fuera de ${home.name.es} para reunirse con autoridades de otro país o recorrer un lugar de él.`,
    summit: `Cumbre o foro de varios países, fuera de ${home.name.es}.`,
    appearance: 'Discurso o participación en un acto político, de partidos o de redes internacionales.',
    reception: `Encuentro en ${home.name.es} con una autoridad extranjera o un representante de otro país.`,
    agreement: 'Instrumento firmado, acuerdo o declaración conjunta con otro país.',
    call: 'Llamada, videollamada, carta o mensaje.',
    statement: 'Posición o decisión pública, suya o de su gobierno, sobre un asunto exterior.',
    milestone: 'Hecho que cambia la calidad en que actúa.',
  }
}

const statuses: Record<StatusId, string> = {
  occurred: 'Al menos una fuente informa que se realizó.',
  announced: 'Se dio a conocer de antemano y ninguna fuente informa todavía si se realizó.',
  postponed: 'Se anunció para un día y se postergó; si se realizó después, la entrada enlaza con ese movimiento.',
  cancelled: 'Se anunció y una fuente informa que no se realizaría.',
  disputed:
    'Unas fuentes informan que se realizó y otras que no. La entrada dice qué informa cada una, y no cuenta en ninguna cifra de lo realizado.',
}

/** A word of the record and what it means. */
type Term = readonly [term: string, meaning: string]

function placesOf({
  home,
  subject,
}: RecordFacts): Record<'tour' | 'place' | 'counterpart' | 'concerns' | 'country', Term> {
  return {
    tour: [
      'Gira',
      `Escalas consecutivas de un mismo viaje. Cada escala es un movimiento y lleva el nombre de la gira. El número de escala de una entrada cuenta los lugares fuera de ${home.name.es} en orden de tiempo; los movimientos seguidos en una misma ciudad son una sola escala.`,
    ],
    place: [
      'Lugar',
      'Dónde se realizó: país, ciudad, recinto y coordenadas, en la medida en que se conocen. Las llamadas y los mensajes no tienen lugar.',
    ],
    counterpart: [
      'Contraparte',
      `La persona con quien se reunió o habló, o a quien se refirió, con el cargo que tenía ese día. Quien acompaña a ${subject.shortName} figura aparte.`,
    ],
    concerns: ['Se refiere a', 'Países de los que trata el movimiento y que no nombran su lugar ni sus contrapartes.'],
    country: [
      'País, en los filtros',
      'Un movimiento aparece en los países de sus lugares, de sus contrapartes y de aquellos a los que se refiere. En cambio, la cifra de países visitados cuenta solo lugares.',
    ],
  }
}

export function methodEs(record: RecordFacts) {
  const { site } = record
  return {
    heading: 'Método',
    description: `Qué se registra en ${site.name.es}, cómo se redactan, fechan, cuentan y corrigen las entradas, qué cubre el registro y qué vacíos tiene.`,
    lead: 'Qué se registra, cómo se hace cada entrada y qué se alcanzó a revisar.',
    contents: 'En esta página',

    sections: sectionsEs(record),

    kinds: kindsOf(record),
    statuses,
    outcomeUnknown:
      'El movimiento sigue como anunciado, pero su día ya pasó y no se encontró si se realizó. La entrada explica qué falta saber.',
    phaseRule: 'La etapa se deduce de la fecha: es la del último día en que el movimiento pudo realizarse.',
    places: placesOf(record),
    dateForms: {
      '2025-12-23': 'Un día.',
      '2026-02-02/2026-02-05': 'Varios días seguidos, o un día sin precisar dentro de ellos.',
      '2026-01': 'Un mes.',
      '2025-12-22~': 'Fecha aproximada.',
      '2025-12-22?': 'Fecha incierta.',
    },
    coverage: {
      searchedUntil: (day: string) => `Se buscaron fuentes hasta el ${day}.`,
      searched: 'Fuentes consultadas.',
      compiled: 'Fuentes consultadas, sobre todo compilaciones.',
      gap: `${stretchesEs.emptyBy.notSearched}.`,
      languages: (names: string) => `Idiomas: ${names}.`,
    },
    themesFolded: (from: string, to: string) =>
      `La investigación usó ${from} temas. Aquí se reúnen en ${to}, para que cada uno tenga un carril propio en la línea de tiempo.`,
    themeFold: 'Temas de la investigación que reúne:',
    themeMoves: (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
    mergesResult: (n: string, count: number) =>
      `Con eso y lo que se haya agregado después, el registro tiene hoy ${n} ${count === 1 ? 'movimiento' : 'movimientos'}.`,
    latestAlone: (n: string) => `Aquí están los ${n} más recientes; todos se pueden hallar en los datos.`,
    singleOrigin: (n: string, count: number) =>
      count === 0
        ? 'Hoy ningún movimiento se apoya en un solo origen.'
        : count === 1
          ? 'Hoy se apoya en un solo origen un movimiento:'
          : `Hoy se apoyan en un solo origen ${n} movimientos:`,
    updatedOn: (day: string) => `La entrada revisada más recientemente lo fue el ${day}.`,
    toHoldings: 'Las cifras de hoy, con las de giras, ocasiones y artículos, están en Datos.',
    toCorrections: 'Lo que se corrigió en entradas ya publicadas está en Correcciones.',
    toData: 'Los campos de los archivos y los filtros de los enlaces se describen en Datos.',
  }
}

export type MethodTexts = ReturnType<typeof methodEs>
