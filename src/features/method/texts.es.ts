import type { RecordFacts } from '#src/domain/record.ts'
import type { KindId, StatusId } from '#src/domain/vocabulary.ts'

function kindsOf({ home }: RecordFacts): Record<KindId, string> {
  return {
    visit: `Viaje fuera de ${home.name.es} para reunirse con autoridades de otro país o recorrer un lugar de él.`,
    summit: `Cumbre o foro de varios países, fuera de ${home.name.es}.`,
    appearance: 'Discurso o participación en un acto político, de partidos o de redes internacionales.',
    reception: `Recibe en ${home.name.es} a una autoridad extranjera o a un representante de otro país.`,
    agreement: 'Instrumento firmado, acuerdo o declaración conjunta con otro país.',
    call: 'Llamada, videollamada, carta o mensaje.',
    statement: 'Posición o decisión pública, suya o de su gobierno, sobre un asunto exterior.',
    milestone: 'Hecho que cambia la calidad en que actúa.',
  }
}

const statuses: Record<StatusId, string> = {
  occurred: 'Al menos una fuente informa que ocurrió.',
  announced: 'Se dio a conocer de antemano y ninguna fuente informa todavía qué pasó.',
  postponed: 'Se anunció para un día y se hizo en otro: la entrada enlaza con la del movimiento que la reemplazó.',
  cancelled: 'Se anunció y una fuente informa que no se haría.',
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
      'Dónde ocurrió: país, ciudad, recinto y coordenadas, en la medida en que se conocen. Las llamadas y los mensajes no tienen lugar.',
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
  const { site, subject, home } = record
  return {
    heading: 'Método',
    description: `Qué se registra en ${site.name.es}, cómo se redactan, fechan, cuentan y corrigen las entradas, qué cubre el registro y qué vacíos tiene.`,
    lead: 'Qué se registra, cómo se hace cada entrada y qué se alcanzó a revisar.',
    contents: 'En esta página',

    sections: {
      what: {
        heading: 'Qué es este sitio',
        text: {
          is: `${site.name.es} es una obra de referencia independiente sobre los movimientos internacionales de ${subject.name}. Reúne hechos tomados de fuentes públicas, con la fuente de cada afirmación.`,
          isNot: `No es un sitio oficial: no depende de la Presidencia de ${home.name.es}, de un partido ni de un gobierno. No elogia ni censura; cuando una fuente valora, la valoración se atribuye a quien la hace.`,
        },
      },
      moves: {
        heading: 'Qué cuenta como movimiento',
        text: {
          unit: `Un movimiento es un acto internacional de ${subject.shortName}: un viaje, una reunión con autoridades de otro país, una llamada, un acuerdo, un discurso o una posición sobre un asunto exterior. Es la unidad de la línea de tiempo y tiene una entrada propia. Una reunión que reúne a varias personas es un solo movimiento; dos reuniones de un mismo día son dos.`,
          evidence:
            'Todo movimiento descansa en al menos una página leída. Lo que ninguna página muestra no se registra como movimiento: figura más abajo, entre las pistas sin verificar.',
        },
      },
      kinds: {
        heading: 'Tipos',
        text: { one: 'Cada movimiento tiene un solo tipo. En la línea de tiempo, la forma de la marca lo indica.' },
      },
      statuses: {
        heading: 'Estados',
        text: { one: 'El estado dice qué se sabe de la realización del movimiento.' },
      },
      phases: {
        heading: 'Etapas',
        text: {},
      },
      places: {
        heading: 'Giras, lugares, contrapartes y países',
        text: {},
      },
      dates: {
        heading: 'Fechas',
        text: {
          edtf: 'Las fechas se escriben en EDTF (ISO 8601-2) con la precisión que dan las fuentes y ninguna más. Cuando una página dice «este martes», el día se calcula desde su fecha de publicación y se comprueba el día de la semana.',
          doubt:
            'Una fecha que ninguna fuente establece del todo se muestra como «fecha aproximada» o «fecha incierta». Cuando además se dedujo, una nota en la entrada explica cómo. Un movimiento sin día exacto ocupa en la línea de tiempo todos los días en que pudo ocurrir.',
        },
      },
      entries: {
        heading: 'Cómo se hace una entrada',
        text: {
          claims:
            'El contenido se divide en afirmaciones, una por hecho, cada una con sus fuentes numeradas. «Lo que consta» recoge lo que las fuentes informan; «Lo que se interpreta», las lecturas y valoraciones, atribuidas a quien las hace.',
          words:
            'Los títulos, resúmenes y afirmaciones están en palabras propias. Solo se conserva la redacción ajena en los títulos de las fuentes y en las citas.',
          quotes:
            'Se cita textualmente solo de textos que el proyecto guarda completos. Cada cita se compara palabra por palabra con el texto guardado cada vez que se construye el sitio; si una no coincide, la construcción se detiene.',
          disagreements:
            'Cuando las fuentes difieren, la entrada dice en qué y no elige por su cuenta. Cuando un dato solo se conoce por una fuente secundaria, la entrada también lo dice.',
          corrections:
            'Una corrección es una nueva versión del archivo de la entrada, con la fecha de su última revisión, que se muestra al pie. El enlace de una entrada publicada no cambia.',
          background:
            'Una fuente que no sustenta ninguna afirmación en particular se conserva en la lista como contexto y cuenta como fuente citada.',
        },
      },
      figures: {
        heading: 'Cómo se cuentan las cifras',
        text: { intro: 'Las cifras de la portada siguen siempre los filtros elegidos. Cada una tiene su regla:' },
      },
      themes: {
        heading: 'Temas',
        text: {
          many: 'Un movimiento puede tener varios temas, y en cada uno cuenta una vez: por eso las cifras por tema suman más que el total.',
        },
      },
      coverage: {
        heading: 'Qué cubre el registro y qué no',
        text: {},
      },
      leads: {
        heading: 'Pistas sin verificar',
        text: {
          intro:
            'Lo que sigue se mencionó en alguna página o estaba previsto, pero ninguna página leída lo confirma. No son movimientos del registro y no se cuentan.',
        },
      },
      merges: {
        heading: 'Entradas fusionadas y añadidas',
        text: {},
      },
      sources: {
        heading: 'Títulos, fechas y lugares de las fuentes',
        text: {},
      },
      origins: {
        heading: 'Movimientos con un solo origen',
        text: {
          limit:
            'La cuenta es por entrada: una entrada con varios orígenes puede contener afirmaciones que descansan en uno solo, como muestran los números de fuente de cada una.',
        },
      },
      licence: {
        heading: 'Licencias',
        text: {
          code: 'El código es de licencia MIT. Los datos y los textos propios, Creative Commons Atribución 4.0 (CC BY 4.0).',
          article:
            'El texto de un artículo pertenece a su autor o autora. Se reproduce como evidencia y no forma parte de los datos de licencia abierta.',
        },
      },
      updated: {
        heading: 'Última actualización',
        text: {},
      },
      privacy: {
        heading: 'Privacidad',
        text: {
          none: 'El sitio no usa cookies, no pide nada a terceros y no sigue a quien lo lee: textos, datos y tipografías vienen del propio sitio.',
          device:
            'La apariencia elegida, clara u oscura, se guarda solo en el dispositivo. El navegador recuerda además, mientras la pestaña está abierta, hasta dónde se ha leído cada página. Los enlaces a las fuentes llevan a otros sitios, que tienen sus propias reglas.',
        },
      },
    },

    kinds: kindsOf(record),
    statuses,
    outcomeUnknown:
      'El movimiento sigue como anunciado, pero su día ya pasó y no se encontró qué ocurrió. La entrada explica qué falta saber.',
    phaseRule: 'La etapa se deduce de la fecha: es la del último día en que el movimiento pudo ocurrir.',
    places: placesOf(record),
    dateForms: {
      '2025-12-23': 'Un día.',
      '2026-02-02/2026-02-05': 'Varios días seguidos, o un día sin precisar dentro de ellos.',
      '2026-01': 'Un mes.',
      '2025-12-22~': 'Fecha aproximada.',
      '2025-12-22?': 'Fecha incierta.',
    },
    themesFolded: (from: string, to: string) =>
      `La investigación usó ${from} temas. Aquí se reúnen en ${to}, para que cada uno tenga un carril propio en la línea de tiempo.`,
    themeFold: 'Temas de la investigación que reúne:',
    themeMoves: (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
    mergesResult: (n: string, count: number) =>
      `Con eso y lo que se haya añadido después, el registro tiene hoy ${n} ${count === 1 ? 'movimiento' : 'movimientos'}.`,
    singleOrigin: (n: string, count: number) =>
      count === 0
        ? 'Hoy ningún movimiento descansa en un solo origen.'
        : count === 1
          ? 'Hoy descansa en un solo origen un movimiento:'
          : `Hoy descansan en un solo origen ${n} movimientos:`,
    updatedOn: (day: string) => `La entrada revisada más recientemente lo fue el ${day}.`,
    toData: 'Los campos de los archivos y los filtros de los enlaces se describen en Datos.',
  }
}

export type MethodTexts = ReturnType<typeof methodEs>
