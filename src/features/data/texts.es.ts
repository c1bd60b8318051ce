import type { RecordFacts } from '#src/domain/record.ts'
import type { FacetId } from '#src/domain/selection/filter.ts'

type Words = { meaning: string; form: string }

/** The parameters of links beside the facets: the data page's table fails to compile where one is missing. */
type OtherParameter = 'from' | 'to' | 'q' | 'lanes' | 'order' | 'view' | 'sort' | 'list'

const parameters: Record<FacetId | OtherParameter, Words> = {
  theme: { meaning: 'Temas.', form: 'Identificadores de tema.' },
  country: {
    meaning: 'Países de sus lugares y contrapartes, y los países a los que se refiere.',
    form: 'Códigos ISO 3166-1.',
  },
  kind: { meaning: 'Tipos.', form: 'Identificadores de tipo.' },
  status: { meaning: 'Estados.', form: 'Identificadores de estado.' },
  phase: { meaning: 'Etapas.', form: 'Identificadores de etapa.' },
  person: { meaning: 'Contrapartes.', form: 'El id de cada persona.' },
  pair: {
    meaning: 'Dos temas que el movimiento tiene a la vez.',
    form: 'Dos identificadores de tema, en el orden de la lista, unidos por un guion bajo.',
  },
  occasion: {
    meaning: 'Ocasiones; con «!» delante, los movimientos que no son parte de ella.',
    form: 'El id de cada ocasión. Las exclusiones estrechan: se cumplen todas.',
  },
  from: { meaning: 'Desde cuándo.', form: 'Un mes o un día, incluido.' },
  to: { meaning: 'Hasta cuándo.', form: 'Un mes o un día, incluido.' },
  q: {
    meaning: 'Lo que se busca en todos los textos: títulos, nombres, resúmenes, afirmaciones, fuentes y artículos.',
    form: 'Palabras, sin atender a mayúsculas ni acentos; todas deben aparecer. Entre comillas, una frase; tras «-», lo que no debe estar; «12/2025», un periodo.',
  },
  lanes: { meaning: 'Por qué se agrupa la línea de tiempo.', form: '«theme», «country», «person» o «kind».' },
  order: {
    meaning: 'El orden de los carriles.',
    form: '«usual» (el predeterminado), «count» (por cantidad) o «name» (por nombre).',
  },
  view: {
    meaning: 'El periodo visible de la línea de tiempo. No filtra.',
    form: 'Dos días unidos por un punto, el segundo ya fuera; cada uno puede llevar una hora UTC, como «T0630».',
  },
  sort: {
    meaning: 'El orden de la lista.',
    form: '«desc», lo último primero; «asc», lo más antiguo; con «q» también «relevance», lo más relevante.',
  },
  list: { meaning: 'La forma de la lista.', form: '«rows», o «lanes», la línea vertical con temas.' },
}

export function dataEs({ site, home }: RecordFacts) {
  return {
    heading: 'Datos',
    description: `Los datos de ${site.name.es}: qué contienen, los campos de cada archivo, los vocabularios, los enlaces con filtros, la licencia y cómo citar el registro.`,
    lead: 'Qué contiene el registro, cómo está escrito y cómo se citan y enlazan sus partes.',
    contents: 'En esta página',
    sections: {
      downloads: {
        heading: 'Descargas',
        text: {
          record:
            'El registro completo, en direcciones que no cambian. Cada archivo dice su versión y su licencia; la versión es el día de la última revisión.',
        },
      },
      what: {
        heading: 'Qué son los datos',
        text: {
          files:
            'El registro está escrito en archivos JSON, uno por movimiento. Cada archivo es una entrada completa: fecha, lugar, contrapartes, temas, afirmaciones y fuentes. Los artículos que el proyecto guarda, los temas, las giras y las ocasiones tienen sus propios archivos.',
          checked:
            'Cada vez que se construye el sitio se comprueba que los archivos cumplan la forma descrita aquí, que cada afirmación nombre fuentes de su entrada y que cada cita esté, letra por letra, en su artículo.',
        },
      },
      fields: {
        heading: 'Campos',
        text: {
          intro:
            'Los campos marcados como opcionales se omiten cuando no hay nada que decir. La etapa no es un campo: se deduce de la fecha.',
        },
      },
      vocabularies: {
        heading: 'Vocabularios',
        text: { intro: 'Los identificadores son los mismos en los archivos, en los enlaces y en ambos idiomas.' },
      },
      links: {
        heading: 'Enlaces con filtros',
        text: {
          intro:
            'Los filtros elegidos, la agrupación, el periodo visible y el orden quedan en la dirección, de modo que toda vista se puede enlazar. Los parámetros se agregan a la dirección de la cronología, de una entrada, de un país o de una contraparte, y son los mismos en ambos idiomas.',
          rule: 'Los valores de un mismo campo se unen con puntos y amplían la selección: basta con que se cumpla uno. Los campos distintos la estrechan: deben cumplirse todos; también los valores con «!», que dejan fuera. Un valor que el registro no conoce se pasa por alto y se avisa.',
        },
      },
      licence: {
        heading: 'Licencia',
        text: {
          data: 'Los datos y los textos propios se pueden usar con licencia Creative Commons Atribución 4.0 (CC BY 4.0), indicando la procedencia. El código es de licencia MIT.',
          article:
            'El texto de los artículos pertenece a sus autores y no forma parte de los datos de licencia abierta.',
        },
      },
      cite: {
        heading: 'Cómo citar',
        text: {
          record: 'Para citar el registro completo; la versión es el día de su última revisión:',
        },
      },
    },
    /** Below the files. */
    downloadNotes: {
      selection:
        'Para descargar solo una parte, elija filtros en la cronología y use «Compartir»: los archivos contienen exactamente los movimientos que se ven.',
      csv: 'Si al abrir el CSV en Excel todo queda en una sola columna, impórtelo con «Datos > Desde texto/CSV»; LibreOffice pregunta el separador al abrirlo.',
    },
    files: {
      csv: ['CSV', 'una fila por movimiento, para hojas de cálculo'],
      plainCsv: ['CSV para programas', 'la misma tabla, sin marca de orden de bytes'],
      json: ['JSON', 'todo, con afirmaciones y fuentes'],
      jsonl: ['JSON Lines', 'lo mismo, un movimiento por línea'],
      geojson: ['GeoJSON', 'un punto por lugar, para mapas'],
      timelineJs: ['TimelineJS', 'una lámina por movimiento, para una línea de tiempo en otra página'],
      package: ['Frictionless Data Package', 'la descripción que leen los programas'],
      dictionary: ['Diccionario de datos', 'cada columna y cada campo, y su significado'],
      atom: ['Atom', 'novedades, para lectores de RSS y Atom'],
      feed: ['JSON Feed', 'lo mismo en JSON'],
      calendar: ['Calendario', 'todos los movimientos, para suscribirse'],
      announced: ['Calendario de lo anunciado', 'lo que está por venir o no consta, y lo postergado o cancelado'],
    } satisfies Record<string, [name: string, use: string]>,
    licences: {
      shipped: ['Licencias de terceros', 'de los programas y las tipografías de otros que este sitio contiene'],
    } satisfies Record<string, [name: string, use: string]>,
    holds: {
      moves: 'Movimientos',
      countries: 'Países visitados',
      involved: `Países involucrados, sin contar ${home.name.es}`,
      people: 'Contrapartes',
      sources: 'Fuentes',
      tours: 'Giras',
      occasions: 'Ocasiones',
      articles: 'Artículos guardados',
    },
    holdsApart: (phase: string) => `${phase}, que las otras cifras no cuentan`,
    tables: {
      themes: 'Temas',
      kinds: 'Tipos',
      statuses: 'Estados',
      phases: 'Etapas',
      parameters: 'Parámetros',
    },
    columns: {
      field: 'Campo',
      parameter: 'Parámetro',
      id: 'Identificador',
      name: 'Nombre',
      meaning: 'Significado',
      form: 'Forma y ejemplo',
    },
    optional: 'opcional',
    parameters,
    definitions: 'Las definiciones de tipos, estados y etapas están en Método.',
    /** The pages of countries and people, with the address of one of each. */
    pageAddresses: (country: string, person: string) =>
      `Cada país del registro tiene una página con su código, como ${country}, y cada contraparte una con su identificador, como ${person}.`,
    exampleHeading: 'Dos ejemplos',
    examples: {
      themes: (first: string, second: string, phase: string) => `«${first}» o «${second}», en la etapa «${phase}»`,
      person: (person: string, from: string, to: string) => `Con ${person}, desde ${from} hasta ${to}`,
    },
    matches: (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
    citations: {
      bib: ['BibTeX', 'la misma cita, para LaTeX'],
      ris: ['RIS', 'para gestores de referencias'],
      csl: ['CSL-JSON', 'para gestores de referencias y Pandoc'],
      cff: ['CITATION.cff', 'para repositorios de datos y de código'],
    } satisfies Record<string, [name: string, use: string]>,
    corrections:
      'Lo que se corrigió en entradas ya publicadas está en Correcciones, también como canal de suscripción.',
    citeEntry:
      'Como el registro se actualiza, conviene agregar la fecha de consulta. Para un solo movimiento o artículo se usa el enlace de su entrada, que no cambia.',
  }
}

export type DataTexts = ReturnType<typeof dataEs>
