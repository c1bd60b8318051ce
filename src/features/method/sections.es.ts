import type { RecordFacts } from '#src/domain/record.ts'

/** Headings and paragraphs of the page on the method, by the id of the section, which is its fragment in links. */
export function sectionsEs({ site, subject, home }: RecordFacts) {
  return {
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
          'Todo movimiento se apoya en al menos una página leída. Lo que ninguna página muestra no se registra como movimiento: figura más abajo, entre las pistas sin verificar.',
      },
    },
    kinds: {
      heading: 'Tipos',
      text: {
        one: 'Cada movimiento tiene un solo tipo. En la línea de tiempo lo indica la forma de la marca, al acercar la vista.',
      },
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
          'Una fecha que ninguna fuente establece del todo se muestra como «fecha aproximada» o «fecha incierta». Cuando además se dedujo, una nota en la entrada explica cómo. Un movimiento sin día exacto ocupa en la línea de tiempo todos los días en que pudo realizarse.',
      },
    },
    entries: {
      heading: 'Cómo se hace una entrada',
      text: {
        claims:
          'El contenido se divide en afirmaciones, una por hecho, cada una con sus fuentes numeradas. «Lo que consta» recoge lo que las fuentes informan; «Lo que se interpreta», las interpretaciones y valoraciones, atribuidas a quien las hace.',
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
      text: {
        intro:
          'Las cifras de la portada son las de todo el registro, sean cuales sean los filtros. Cada una tiene su regla:',
      },
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
      heading: 'Entradas fusionadas y agregadas',
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
          'La cuenta es por entrada: una entrada con varios orígenes puede contener afirmaciones que se apoyan en uno solo, como muestran los números de fuente de cada una.',
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
  }
}
