import type { RecordFacts } from '#src/domain/record.ts'
import type { FacetId } from '#src/domain/selection/filter.ts'
import type { CitationFile, RecordFile } from '#src/formats/recordAddresses.ts'
import type { ArticleFile, MoveFile, QuoteEntry, SourceEntry } from '#src/record/schema.ts'

/** What a field means and how it is written. */
type Words = { meaning: string; form: string }
type FieldWords<Entry> = Record<Exclude<keyof Entry & string, '$schema'>, Words>

/** The parts of the data files, each with its fields: one that is not described fails to compile. */
export type DataFields = {
  move: FieldWords<MoveFile>
  place: FieldWords<MoveFile['places'][number]>
  counterpart: FieldWords<MoveFile['counterparts'][number]>
  claim: FieldWords<MoveFile['claims'][number]>
  quote: FieldWords<QuoteEntry>
  source: FieldWords<Extract<SourceEntry, { url: string }>>
  articleSource: FieldWords<Extract<SourceEntry, { article: string }>>
  article: FieldWords<ArticleFile>
}

const inBoth = 'Texto en español y en inglés.'
const idForm = 'Palabras en minúsculas sin acentos, unidas por guiones.'
const day = 'Un día: año, mes y día.'

const fields: DataFields = {
  move: {
    id: { meaning: 'El nombre de la entrada en los enlaces y en los archivos. No cambia.', form: idForm },
    updated: { meaning: 'Día de la última revisión de la entrada.', form: day },
    date: {
      meaning: 'Cuándo ocurrió o debía ocurrir.',
      form: 'EDTF: día, mes, año o intervalo; «~» aproximada, «?» incierta.',
    },
    dateNote: { meaning: 'Cómo se halló la fecha, cuando ninguna fuente la da.', form: inBoth },
    status: { meaning: 'Qué se sabe de su realización.', form: 'Un identificador de estado.' },
    outcomeNote: {
      meaning: 'Qué no se sabe del resultado, cuando se anunció y su día ya pasó.',
      form: inBoth,
    },
    postponedTo: { meaning: 'El movimiento en que se concretó el aplazado.', form: 'El id de otro movimiento.' },
    kind: { meaning: 'Qué clase de acto es.', form: 'Un identificador de tipo.' },
    tour: { meaning: 'La gira de la que es una escala.', form: 'El id de una gira.' },
    places: { meaning: 'Dónde ocurrió.', form: 'Lista de lugares; vacía en llamadas y escritos.' },
    counterparts: {
      meaning: 'Con quién se reunió o habló, o a quién se refirió.',
      form: 'Lista de contrapartes; puede estar vacía.',
    },
    delegation: { meaning: 'Quiénes lo acompañaron, si una fuente lo dice.', form: 'Lista de nombres.' },
    concerns: {
      meaning: 'Países de los que trata y que no nombran su lugar ni sus contrapartes.',
      form: 'Lista de códigos de país.',
    },
    themes: { meaning: 'Sus temas.', form: 'Lista de identificadores de tema, al menos uno.' },
    title: { meaning: 'Título en palabras propias.', form: `${inBoth} Hasta 80 caracteres.` },
    summary: { meaning: 'Resumen en una a tres oraciones.', form: inBoth },
    claims: { meaning: 'Lo que se afirma, un hecho por afirmación.', form: 'Lista de afirmaciones, al menos una.' },
    sources: { meaning: 'Las fuentes de la entrada.', form: 'Lista de fuentes, al menos una.' },
    disagreements: { meaning: 'En qué difieren las fuentes y qué no se leyó.', form: inBoth },
  },
  place: {
    country: { meaning: 'El país.', form: 'Código ISO 3166-1 de dos letras.' },
    city: { meaning: 'La ciudad, si una fuente la nombra.', form: inBoth },
    venue: { meaning: 'El recinto o la institución, si una fuente lo nombra.', form: inBoth },
    coordinates: { meaning: 'Ubicación de referencia.', form: 'WGS 84 en grados: longitud y luego latitud.' },
  },
  counterpart: {
    id: { meaning: 'La persona; el mismo en todos los movimientos.', form: idForm },
    name: { meaning: 'Su nombre.', form: 'Texto.' },
    role: { meaning: 'El cargo que tenía ese día.', form: inBoth },
    country: {
      meaning: 'El país por el que figura; ninguno si habla por un organismo de varios.',
      form: 'Código ISO 3166-1 de dos letras.',
    },
  },
  claim: {
    nature: {
      meaning: 'Si es lo que una fuente informa (reported) o una lectura atribuida (interpretation).',
      form: 'Una de esas dos palabras.',
    },
    text: { meaning: 'La afirmación, en palabras propias.', form: inBoth },
    sources: { meaning: 'En qué fuentes descansa.', form: 'Lista de id de fuentes de la misma entrada, al menos una.' },
    quotes: { meaning: 'Las palabras del artículo que la sustentan.', form: 'Lista de citas.' },
  },
  quote: {
    article: { meaning: 'De qué artículo es.', form: 'El id de un artículo.' },
    exact: { meaning: 'El pasaje, letra por letra.', form: 'Texto dentro de un solo párrafo.' },
    prefix: { meaning: 'Lo que está justo antes, si el pasaje se repite.', form: 'Texto, con sus espacios.' },
    suffix: { meaning: 'Lo que está justo después, si el pasaje se repite.', form: 'Texto, con sus espacios.' },
  },
  source: {
    id: { meaning: 'Cómo la nombran las afirmaciones de la entrada.', form: idForm },
    publisher: { meaning: 'El medio que la publica.', form: 'Texto.' },
    agency: { meaning: 'La agencia de la que es el texto, si la página lo dice.', form: 'Texto.' },
    title: { meaning: 'El título, como se publicó.', form: 'Texto en el idioma de la página.' },
    titleRebuilt: {
      meaning: 'El título está incompleto y se reconstruyó desde la dirección.',
      form: 'Verdadero; si no es así, se omite.',
    },
    published: { meaning: 'Día de publicación.', form: day },
    publishedInferred: {
      meaning: 'El día se infirió del hecho que la página informa.',
      form: 'Verdadero; si no es así, se omite.',
    },
    language: { meaning: 'Idioma en que está escrita.', form: 'Código ISO 639-1 de dos letras.' },
    url: { meaning: 'La dirección de la página.', form: 'Dirección web completa.' },
  },
  articleSource: {
    id: { meaning: 'Cómo la nombran las afirmaciones de la entrada.', form: idForm },
    article: { meaning: 'Un texto que el proyecto guarda completo.', form: 'El id de un artículo.' },
  },
  article: {
    id: { meaning: 'El nombre del artículo en los enlaces y en los archivos. No cambia.', form: idForm },
    label: { meaning: 'Cómo se lo llama en este sitio.', form: inBoth },
    language: { meaning: 'Idioma en que está escrito.', form: 'Código ISO 639-1 de dos letras.' },
    title: { meaning: 'El título, como se publicó.', form: 'Texto, o nulo si no consta.' },
    author: { meaning: 'Autor o autora.', form: 'Texto, o nulo si no consta.' },
    publisher: { meaning: 'El medio que lo publicó.', form: 'Texto, o nulo si no consta.' },
    published: { meaning: 'Día de publicación.', form: 'Un día, o nulo si no consta.' },
    written: {
      meaning: 'Entre qué días se escribió y qué palabras lo muestran.',
      form: 'Un intervalo (bounds) y su razón en ambos idiomas (basis).',
    },
    note: { meaning: 'Qué se sabe del texto y qué no.', form: inBoth },
    rights: { meaning: 'De quién es el texto.', form: inBoth },
    sha256: {
      meaning: 'Suma que muestra que el texto no se ha tocado.',
      form: 'SHA-256, en hexadecimal, de los párrafos unidos por saltos de línea.',
    },
    paragraphs: { meaning: 'El texto; el primero es el párrafo 1.', form: 'Lista de textos.' },
  },
}

const parameters: Record<FacetId | 'from' | 'to' | 'q', Words> = {
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
  from: { meaning: 'Desde cuándo.', form: 'Un mes o un día, incluido.' },
  to: { meaning: 'Hasta cuándo.', form: 'Un mes o un día, incluido.' },
  q: {
    meaning: 'Palabras que deben estar en los títulos o en los nombres de personas, países, ciudades o temas.',
    form: 'Comienzos de palabra, sin atender a mayúsculas ni acentos; todos deben aparecer.',
  },
}

export function dataEs({ site }: RecordFacts) {
  return {
    heading: 'Datos',
    description: `Los datos de ${site.name.es}: qué contienen, los campos de cada archivo, los vocabularios, los enlaces con filtros, la licencia y cómo citar el registro.`,
    lead: 'Qué contiene el registro, cómo está escrito y cómo se citan y enlazan sus partes.',
    contents: 'En esta página',
    sections: {
      what: {
        heading: 'Qué son los datos',
        text: {
          files:
            'El registro está escrito en archivos JSON, uno por movimiento. Cada archivo es una entrada completa: fecha, lugar, contrapartes, temas, afirmaciones y fuentes. Los artículos que el proyecto guarda, los temas y las giras tienen sus propios archivos.',
          checked:
            'Cada vez que se construye el sitio se comprueba que los archivos cumplan la forma descrita aquí, que cada afirmación nombre fuentes de su entrada y que cada cita esté, letra por letra, en su artículo.',
        },
      },
      downloads: {
        heading: 'Descargas',
        text: {
          record:
            'El registro completo, en direcciones que no cambian. Cada archivo dice su versión y su licencia; la versión es el día de la última revisión.',
          selection:
            'Para llevarse solo una parte, se eligen filtros en la cronología y se usa «Compartir y descargar»: los archivos contienen exactamente los movimientos que se ven.',
          csv: 'Si al abrir el CSV en Excel todo queda en una sola columna, se importa con «Datos > Desde texto/CSV»; LibreOffice pregunta el separador al abrirlo.',
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
            'Los filtros elegidos quedan en la dirección, de modo que toda vista se puede enlazar. Los parámetros se añaden a la dirección de la cronología, de una entrada, de un país o de una contraparte, y son los mismos en ambos idiomas.',
          pages:
            'Cada país del registro tiene una página con su código, como /paises/EC, y cada contraparte una con su identificador, como /personas/daniel-noboa.',
          rule: 'Los valores de un mismo campo se unen con puntos y amplían la selección: basta con que se cumpla uno. Los campos distintos la estrechan: deben cumplirse todos. Un valor que el registro no conoce se pasa por alto y se avisa.',
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
    files: {
      csv: ['CSV', 'una fila por movimiento, para hojas de cálculo'],
      plainCsv: ['CSV para programas', 'la misma tabla, sin marca de orden de bytes'],
      json: ['JSON', 'todo, con afirmaciones y fuentes'],
      jsonl: ['JSON Lines', 'lo mismo, un movimiento por línea'],
      geojson: ['GeoJSON', 'un punto por lugar, para mapas'],
      package: ['Frictionless Data Package', 'la descripción que leen los programas'],
      dictionary: ['Diccionario de datos', 'cada columna y cada campo, y su significado'],
      atom: ['Atom', 'novedades, para lectores de canales'],
      feed: ['JSON Feed', 'lo mismo en JSON'],
      calendar: ['Calendario', 'todos los movimientos, para suscribirse'],
      announced: ['Calendario de lo anunciado', 'lo que está por venir o no consta, y lo aplazado o cancelado'],
    } satisfies Record<RecordFile, [name: string, use: string]>,
    holds: {
      moves: 'Movimientos',
      people: 'Contrapartes',
      countries: 'Países',
      tours: 'Giras',
      articles: 'Artículos',
    },
    tables: {
      move: 'Movimiento',
      place: 'Lugar',
      counterpart: 'Contraparte',
      claim: 'Afirmación',
      quote: 'Cita',
      source: 'Fuente: página web',
      articleSource: 'Fuente: artículo guardado',
      article: 'Artículo',
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
    fields,
    parameters,
    definitions: 'Las definiciones de tipos, estados y etapas están en Método.',
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
    } satisfies Record<CitationFile, [name: string, use: string]>,
    citeEntry:
      'Como el registro se actualiza, conviene agregar la fecha de consulta. Para un solo movimiento o artículo se usa el enlace de su entrada, que no cambia.',
  }
}

export type DataTexts = ReturnType<typeof dataEs>
