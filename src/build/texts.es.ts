import type { Country, Person, Theme } from '#src/domain/move.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import type { Occasion, Tour } from '#src/domain/timeline.ts'
import type { MetaColumnName, RecordMeta, SelectionMeta } from '#src/formats/fileMeta.ts'
import type { RecordLists } from './downloads/recordLists.ts'

/** The meaning of the columns that repeat metadata of the file in each row. */
const metaColumns: Record<MetaColumnName, string> = {
  record_version: 'Versión del registro: el día de su última revisión.',
  record_licence: 'Licencia de los datos, por su identificador SPDX.',
  record_attribution: 'A quién se atribuyen los datos.',
}

type Described<Entry> = Record<keyof Entry & string, string>

/** The fields of the JSON document that are not fields of a move, by their path. */
const document: Record<
  Exclude<keyof RecordMeta, 'licence'> | `licence.${keyof RecordMeta['licence']}` | keyof RecordLists | 'moves',
  string
> = {
  name: 'Nombre del registro para programas.',
  title: 'Título del registro en cada idioma.',
  description: 'Qué es, en cada idioma.',
  version: metaColumns.record_version,
  updated: 'Día de la última revisión de alguna entrada: el mismo que la versión.',
  'licence.name': metaColumns.record_licence,
  'licence.title': 'Nombre de la licencia.',
  'licence.path': 'Dirección de su texto.',
  attribution: metaColumns.record_attribution,
  url: 'Dirección del sitio en cada idioma.',
  dictionary: 'Dirección de este diccionario en cada idioma.',
  themes: 'Los temas, en el orden en que el sitio los muestra.',
  tours: 'Las giras.',
  occasions: 'Las ocasiones: hechos que reúnen varios movimientos.',
  countries: 'Los países que nombran los movimientos.',
  people: 'Las contrapartes.',
  articles: 'Los artículos que guarda el proyecto, sin su texto.',
  moves: 'Los movimientos, en orden de tiempo.',
}

const themes: Described<Theme> = {
  id: 'Identificador del tema.',
  label: 'Nombre en cada idioma.',
  short: 'Nombre breve, en cada idioma.',
  definition: 'Cuándo corresponde, en cada idioma.',
  dossierThemes: 'Los temas de la investigación que reúne.',
}

const labelOnTimeline = 'Rótulo breve en la línea de tiempo, en cada idioma; nulo si no tiene.'

const tours: Described<Tour> = {
  id: 'El id que usan sus escalas.',
  label: 'Nombre en cada idioma.',
  highlight: labelOnTimeline,
}

const occasions: Described<Occasion> = {
  id: 'El id que usan sus movimientos.',
  label: 'Nombre en cada idioma.',
  inSentence: 'El nombre como parte de una oración, con su artículo, en cada idioma.',
  highlight: labelOnTimeline,
}

const countries: Described<Country> = { code: 'Código ISO 3166-1 de dos letras.', name: 'Nombre en cada idioma.' }

const people: Described<Person> = {
  id: 'El id que usan los movimientos.',
  name: 'Su nombre.',
  shortName: 'Como la llaman los diarios donde el nombre completo no cabe; nulo si no hace falta.',
  country: 'El país por el que figura: código ISO 3166-1 de dos letras.',
  roles: 'Los cargos que tuvo, en orden de tiempo.',
}

const roles: Described<Person['roles'][number]> = {
  text: 'El cargo, en cada idioma.',
  since: 'Fecha del primer movimiento en que consta, en EDTF.',
}

const written: Record<`written.${'bounds' | 'basis'}`, string> = {
  'written.bounds': 'Entre qué días se escribió, en EDTF.',
  'written.basis': 'Qué palabras lo muestran, en cada idioma.',
}

/** What the files of a selection have in addition to those of the whole record. */
const selection: Record<
  | Exclude<keyof SelectionMeta, keyof RecordMeta | 'selection'>
  | `selection.${keyof SelectionMeta['selection']}`
  | 'count',
  string
> = {
  downloaded: 'Día de la descarga; en el CSV, la última columna.',
  'selection.text': 'Qué se eligió, en palabras; nulo si es todo el registro.',
  'selection.url': 'Dirección que muestra los mismos movimientos.',
  count: 'Número de movimientos; solo en JSON.',
}

/** The texts of files that the build publishes in addition to the pages. */
export function publishEs({ site, subject }: RecordFacts) {
  return {
    recordTitle: `${site.name.es}: registro de los movimientos internacionales de ${subject.name}`,
    recordDescription: `Los movimientos internacionales de ${subject.name}, ${subject.role.es}, con fecha, lugar, contrapartes, temas y la fuente de cada afirmación.`,
    metaColumns,
    /** The property that numbers the places of a move. */
    placeNumber: 'Número del lugar dentro del movimiento, desde 1.',
    json: { document, themes, tours, occasions, countries, people, roles, written },
    selection,
    dictionary: {
      title: 'Diccionario de los datos',
      version: 'Versión',
      licence: 'Licencia',
      attribution: 'Atribución',
      articles:
        'El texto de los artículos guardados pertenece a sus autores y no está en estos archivos, salvo los pasajes citados.',
      files: 'Archivos',
      fileNotes: {
        csv: 'una fila por movimiento; RFC 4180, UTF-8 con marca de orden de bytes; los textos que una hoja de cálculo tomaría por fórmula llevan un apóstrofo delante',
        plainCsv: 'la misma tabla para programas, sin marca de orden de bytes; es la que describe el paquete',
        json: 'todo el registro, con las afirmaciones y sus fuentes',
        jsonl: 'lo mismo, un movimiento por línea; cada línea lleva la versión y la licencia en «record»',
        geojson: 'un elemento por lugar; los movimientos sin lugar o sin coordenadas tienen geometría nula',
        timelineJs:
          'el registro como línea de tiempo de TimelineJS (timeline.knightlab.com), en español; no tiene las afirmaciones una por una',
        package: 'descripción del paquete (Frictionless Data Package)',
      },
      table: 'Columnas del archivo CSV',
      lists: (mark: string) =>
        `Cuando una celda tiene varios valores, van separados por «${mark}», en el mismo orden en las columnas que hablan de lo mismo. Una celda vacía dice que no consta.`,
      geojson: 'Propiedades del archivo GeoJSON',
      geojsonNote:
        '«record» dice lo mismo que los primeros campos del JSON, hasta «dictionary». Cada elemento tiene las columnas del CSV que no son de lugar, y además:',
      json: 'Campos de los archivos JSON',
      jsonNote:
        'Todos los campos están siempre, nulos o vacíos cuando no hay nada que decir, salvo los opcionales, que se omiten. JSON Lines tiene los de cada movimiento, y además «record».',
      document: 'Documento',
      tours: 'Giras',
      occasions: 'Ocasiones',
      countries: 'Países',
      people: 'Contrapartes',
      roles: 'Cargos de una contraparte',
      selection: 'Archivos de una selección',
      selectionNote:
        'Los archivos que se descargan con filtros, o de un solo movimiento, tienen una parte de estas columnas y campos, y además:',
      vocabularies: 'Vocabularios',
      column: 'Columna',
      type: 'Tipo',
      meaning: 'Significado',
      field: 'Campo',
      id: 'Identificador',
      name: 'Nombre',
      themes: 'Temas',
      kinds: 'Tipos',
      statuses: 'Estados',
      phases: 'Etapas',
    },
    feed: {
      title: site.name.es,
      themeTitle: (theme: string) => `${site.name.es}: ${theme}`,
      description: `Entradas nuevas y revisadas sobre los movimientos internacionales de ${subject.name}.`,
      themeDescription: (theme: string) =>
        `Entradas nuevas y revisadas sobre los movimientos internacionales de ${subject.name}, tema «${theme}».`,
      sources: (n: number) => `${n} ${n === 1 ? 'fuente' : 'fuentes'} en la entrada`,
      correctionsTitle: `${site.name.es}: correcciones`,
      correctionsDescription: `Correcciones de entradas publicadas sobre los movimientos internacionales de ${subject.name}.`,
    },
    moved: 'Esta página tiene otra dirección',
    calendar: {
      title: site.name.es,
      announcedTitle: `${site.name.es}: anunciados, postergados y cancelados`,
      description: `Los movimientos internacionales de ${subject.name}, por día.`,
      announcedDescription: `Los movimientos internacionales de ${subject.name} que constan como anunciados y no como realizados; los postergados, los cancelados y los que tienen versiones opuestas lo dicen en su título.`,
    },
  }
}

export type PublishTexts = ReturnType<typeof publishEs>
