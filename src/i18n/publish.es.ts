import type { MoveFile } from '#src/dataset/schema.ts'
import type { ColumnName } from '#src/publish/columns.ts'
import type { ExportedMove } from '#src/publish/exportedMove.ts'
import type { RecordColumnName } from '#src/publish/movesCsv.ts'
import type { PlacePropertyName } from '#src/publish/movesGeojson.ts'

/** What each column of the table holds. */
const columns: Record<ColumnName | RecordColumnName, string> = {
  id: 'El nombre de la entrada en los enlaces. No cambia.',
  title_es: 'Título en español.',
  title_en: 'Título en inglés.',
  date: 'Fecha en EDTF: día, mes, año o intervalo; «~» aproximada, «?» incierta.',
  first_day: 'Primer día que abarca la fecha.',
  last_day: 'Último día que abarca la fecha.',
  precision: 'Hasta dónde se conoce la fecha: day (día), month (mes) o year (año).',
  approximate: 'Si la fecha es aproximada.',
  uncertain: 'Si la fecha es incierta.',
  status: 'Qué se sabe de su realización: un identificador de estado.',
  outcome_unknown: 'Si se anunció para un día ya pasado y ninguna fuente dice si ocurrió.',
  postponed_to: 'Id del movimiento en que se concretó el aplazado.',
  kind: 'Qué clase de acto es: un identificador de tipo.',
  phase: 'La etapa, que se deduce de la fecha: un identificador de etapa.',
  tour: 'Id de la gira de la que es una escala.',
  themes: 'Sus temas: identificadores de tema.',
  place_countries: 'País de cada lugar: código ISO 3166-1 de dos letras.',
  cities_es: 'Ciudad de cada lugar, en español.',
  cities_en: 'Ciudad de cada lugar, en inglés.',
  venues_es: 'Recinto de cada lugar, en español.',
  venues_en: 'Recinto de cada lugar, en inglés.',
  longitude: 'Longitud del primer lugar con coordenadas (WGS 84, grados).',
  latitude: 'Latitud del primer lugar con coordenadas (WGS 84, grados).',
  counterparts: 'Contrapartes: el id de cada persona.',
  counterpart_names: 'Nombre de cada contraparte.',
  counterpart_roles_es: 'Cargo de cada contraparte ese día, en español.',
  counterpart_roles_en: 'Cargo de cada contraparte ese día, en inglés.',
  counterpart_countries: 'País por el que figura cada contraparte; vacío si habla por un organismo de varios.',
  delegation: 'Quiénes lo acompañaron, si una fuente lo dice.',
  countries: 'Países de sus lugares y contrapartes, y los países de los que trata.',
  summary_es: 'Resumen en español.',
  summary_en: 'Resumen en inglés.',
  reported_claims: 'Número de afirmaciones de lo que consta.',
  interpretation_claims: 'Número de afirmaciones que son lecturas atribuidas.',
  sources: 'Número de fuentes.',
  origins: 'Número de orígenes independientes entre las fuentes.',
  source_urls: 'Dirección de cada fuente; vacía si es un artículo guardado por el proyecto.',
  url_es: 'Enlace permanente de la entrada, en español.',
  url_en: 'Enlace permanente de la entrada, en inglés.',
  updated: 'Día de la última revisión de la entrada.',
  record_version: 'Versión del registro: el día de su última revisión.',
  record_licence: 'Licencia de los datos, por su identificador SPDX.',
  record_attribution: 'A quién se atribuyen los datos.',
}

const placeProperties: Record<PlacePropertyName, string> = {
  place: 'Número del lugar dentro del movimiento, desde 1.',
  country: 'País del lugar: código ISO 3166-1 de dos letras.',
  city_es: 'Ciudad, en español; nula si no consta.',
  city_en: 'Ciudad, en inglés; nula si no consta.',
  venue_es: 'Recinto, en español; nulo si no consta.',
  venue_en: 'Recinto, en inglés; nulo si no consta.',
}

/** The fields that downloads have beyond those of the editors' files, which the data page describes. */
const derived: Record<Exclude<keyof ExportedMove, keyof MoveFile>, string> = {
  url: 'Enlaces permanentes de la entrada en cada idioma.',
  firstDay: columns.first_day,
  lastDay: columns.last_day,
  precision: columns.precision,
  approximate: columns.approximate,
  uncertain: columns.uncertain,
  outcomeUnknown: columns.outcome_unknown,
  phase: columns.phase,
  countries: columns.countries,
  origins: columns.origins,
}

/** Texts of the files that the build publishes beside the pages. */
export const publishEs = {
  recordTitle: 'Kast en el mundo: registro de los movimientos internacionales de José Antonio Kast',
  recordDescription:
    'Los movimientos internacionales de José Antonio Kast, presidente de Chile, con fecha, lugar, contrapartes, temas y la fuente de cada afirmación.',
  columns,
  placeProperties,
  derived,
  dictionary: {
    title: 'Diccionario de los datos',
    version: 'Versión',
    licence: 'Licencia',
    attribution: 'Atribución',
    articles:
      'El texto de los artículos guardados pertenece a sus autores y no está en estos archivos, salvo los pasajes citados.',
    files: 'Archivos',
    fileNotes: {
      csv: 'una fila por movimiento; RFC 4180, UTF-8 con marca de orden de bytes; los textos que una planilla tomaría por fórmula llevan un apóstrofo delante',
      json: 'todo el registro, con las afirmaciones y sus fuentes',
      jsonl: 'lo mismo, un movimiento por línea; cada línea lleva la versión y la licencia en «record»',
      geojson: 'un elemento por lugar; los movimientos sin lugar o sin coordenadas tienen geometría nula',
      package: 'descripción del paquete (Frictionless Data Package)',
    },
    table: 'Columnas del archivo CSV',
    lists: (mark: string) =>
      `Cuando una celda tiene varios valores, van separados por «${mark}», en el mismo orden en las columnas que hablan de lo mismo. Una celda vacía dice que no consta.`,
    geojson: 'Propiedades del archivo GeoJSON',
    geojsonNote: 'Las columnas del CSV que no son de lugar, y además:',
    json: 'Campos de cada movimiento en JSON',
    jsonNote: 'Todos los campos están siempre: nulos o vacíos cuando no hay nada que decir.',
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
    title: 'Kast en el mundo',
    themeTitle: (theme: string) => `Kast en el mundo: ${theme}`,
    description: 'Entradas nuevas y revisadas sobre los movimientos internacionales de José Antonio Kast.',
    themeDescription: (theme: string) =>
      `Entradas nuevas y revisadas sobre los movimientos internacionales de José Antonio Kast, tema «${theme}».`,
    sources: (n: number) => `${n} ${n === 1 ? 'fuente' : 'fuentes'} en la entrada`,
  },
  moved: 'Esta página tiene otra dirección',
  calendar: {
    title: 'Kast en el mundo',
    announcedTitle: 'Kast en el mundo: anunciados',
    description: 'Los movimientos internacionales de José Antonio Kast, por día.',
    announcedDescription: 'Los movimientos internacionales de José Antonio Kast que solo constan como anunciados.',
    cancelled: (title: string) => `Cancelado: ${title}`,
    postponed: (title: string) => `Aplazado: ${title}`,
    dayUnknown: (title: string, when: string) => `${title} [día no conocido: ${when}]`,
    spanNote: 'Ninguna fuente da el día: el evento abarca todo el mes, no significa que haya durado ese tiempo.',
    postponedTo: (url: string) => `Se concretó en: ${url}`,
    date: (when: string) => `Fecha: ${when}`,
    status: (status: string) => `Estado: ${status}`,
  },
}

export type PublishTexts = typeof publishEs
