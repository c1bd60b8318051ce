import type { FacetId } from '#src/domain/selection/filter.ts'
import type { KindId, PhaseId, StatusId } from '#src/domain/vocabulary.ts'
import type { DatasetFault } from '#src/record/load/datasetError.ts'
import { innerQuotes } from './innerQuotes.ts'

const kinds: Record<KindId, string> = {
  visit: 'Visita',
  summit: 'Cumbre o foro',
  appearance: 'Acto o discurso',
  reception: 'Recepción',
  agreement: 'Acuerdo',
  call: 'Llamada o mensaje',
  statement: 'Declaración',
  milestone: 'Hito',
}

const statuses: Record<StatusId, string> = {
  occurred: 'Realizado',
  announced: 'Anunciado',
  postponed: 'Aplazado',
  cancelled: 'Cancelado',
}

const phases: Record<PhaseId, string> = {
  antecedent: 'Antecedentes',
  'president-elect': 'Presidente electo',
  president: 'Presidente',
}

const facets: Record<FacetId, string> = {
  theme: 'Tema',
  country: 'País',
  kind: 'Tipo',
  status: 'Estado',
  phase: 'Etapa',
  person: 'Contraparte',
  pair: 'Temas juntos',
}

const faults: Record<DatasetFault, string> = {
  offline: 'No hubo respuesta: puede que no haya conexión.',
  status: 'El servidor respondió con un error.',
  syntax: 'El archivo llegó incompleto o dañado.',
  shape: 'El archivo no contiene lo que debería.',
  missing: 'El registro no tiene esta entrada.',
}

export const es = {
  siteName: 'Kast en el mundo',
  siteNameParts: ['Kast', 'en el mundo'],
  siteDescription:
    'Los movimientos internacionales de José Antonio Kast en una línea de tiempo, con la fuente de cada afirmación.',
  skipToContent: 'Ir al contenido',
  nav: { label: 'Secciones', timeline: 'Cronología', articles: 'Artículos', data: 'Datos', method: 'Método' },
  language: 'Idioma',
  scheme: {
    label: 'Apariencia',
    system: 'Como el sistema',
    light: 'Clara',
    dark: 'Oscura',
  },
  footer: {
    notOfficial: 'Obra de referencia independiente; no es un sitio oficial.',
    updated: (day: string) => `Última actualización: ${day}.`,
    licence: 'Datos y textos: CC BY 4.0. Código: MIT.',
  },

  title: ['Los movimientos internacionales', 'de José Antonio Kast'],
  kinds,
  statuses,
  phases,
  facets,
  outcomeUnknown: 'Anunciado; no consta si ocurrió',

  figures: {
    label: 'Cifras',
    moves: (n: number): string => (n === 1 ? 'movimiento' : 'movimientos'),
    countries: (n: number): string => (n === 1 ? 'país visitado' : 'países visitados'),
    people: (n: number): string => (n === 1 ? 'contraparte' : 'contrapartes'),
    sources: (n: number): string => (n === 1 ? 'fuente citada' : 'fuentes citadas'),
    of: (total: string) => `de ${total}`,
    rule: 'Cómo se cuenta',
    rules: {
      moves:
        'Cada entrada de la selección cuenta una vez, también las anunciadas, aplazadas y canceladas, y los dos hitos.',
      countries:
        'Países fuera de Chile en que tuvo lugar al menos un movimiento realizado de la selección; cada país cuenta una vez.',
      people:
        'Personas con quienes se reunió o habló, o a quienes se refirió, en los movimientos realizados de la selección; cada una cuenta una vez.',
      sources:
        'Páginas y artículos distintos que citan las entradas de la selección; una página citada en varias entradas cuenta una vez.',
    },
  },

  filters: {
    label: 'Filtros',
    search: 'Persona, país o asunto…',
    searchLabel: 'Buscar en los movimientos',
    shortcut: '/',
    themes: 'Temas',
    period: 'Periodo',
    from: 'Desde',
    to: 'Hasta',
    start: 'El comienzo',
    end: 'El final',
    clearPeriod: 'Quitar el periodo',
    find: (what: string) => `Buscar en la lista: ${what.toLowerCase()}`,
    chosen: (n: number) => `${n} ${n === 1 ? 'elegido' : 'elegidos'}`,
    clear: 'Quitar filtros',
    clearFacet: 'Quitar',
    none: 'Sin coincidencias en la lista',
  },

  selection: {
    all: (n: string, count: number, period: string) => [
      `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
      period ? ` ${period}` : '',
    ],
    some: (n: string, total: string, count: number, period: string) => [
      `${n} de ${total} movimientos`,
      period ? ` ${period}` : count === 0 ? '' : '',
    ],
    between: (from: string, to: string) => `del ${from} al ${to}`,
    onDay: (day: string) => `el ${day}`,
    empty: 'Ningún movimiento coincide con estos filtros.',
    emptyHint: 'Quite alguno para ampliar la selección, o vuelva a la cronología completa.',
    ignored: 'Este enlace trae valores que el registro no conoce; se pasaron por alto:',
    dismiss: 'Entendido',
    broken: (n: number) =>
      n === 1 ? 'Una entrada no se pudo leer y no se muestra.' : `${n} entradas no se pudieron leer y no se muestran.`,
    period: (from: string, to: string) => `${from} – ${to}`,
    search: (query: string) => `«${query}»`,
    share: 'Compartir y descargar',
  },

  band: {
    label: 'Línea de tiempo',
    hint: 'Izquierda y derecha recorren el carril; arriba y abajo cambian de carril; Inicio y Fin, sus extremos; Enter abre; más, menos y cero acercan, alejan y muestran todo. La lista de movimientos dice lo mismo.',
    lanes: 'Carriles',
    lanesBy: { theme: 'Temas', country: 'Países', person: 'Contrapartes', kind: 'Tipos' },
    order: 'Orden',
    orders: { usual: 'habitual', count: 'por cantidad', name: 'por nombre' },
    otherLane: 'Otros o ninguno',
    lane: (name: string) => `Carril: ${name}`,
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    showAll: 'Todo',
    share: 'Copiar enlace a esta vista',
    shared: 'Enlace de la vista copiado',
    wheelHint: (key: string) => `${key} + rueda, o pellizcar, para acercar`,
    nothing: 'Ningún movimiento de la selección cae en el periodo visible.',
    bin: (n: number, period: string) => `${n} ${n === 1 ? 'movimiento' : 'movimientos'}, ${period}`,
    overview: 'Periodo visible',
    overviewStart: 'Comienzo del periodo visible',
    overviewEnd: 'Fin del periodo visible',
    overviewMove: 'Mover el periodo visible',
    openCluster: 'Ver la lista',
    legend: 'Formas por tipo',
    cluster: (n: number, period: string) => `${n} movimientos, ${period}`,
    position: (at: number, of: number) => `${at} de ${of}`,
    clusterTitle: (n: number) => `${n} movimientos juntos`,
    close: 'Cerrar',
    today: 'Hoy',
  },

  list: {
    label: 'Lista de movimientos',
    themes: 'Temas:',
    sources: (n: number) => `${n} ${n === 1 ? 'fuente' : 'fuentes'}`,
    jump: 'Ir a un mes',
  },

  entry: {
    label: 'Movimiento',
    back: 'Toda la cronología',
    date: 'Fecha',
    howDated: 'Sobre la fecha:',
    stopNumber: (n: number, total: number) => `${n}.ª escala de ${total} fuera de Chile`,
    venue: 'Lugar',
    counterparts: 'Contrapartes',
    delegation: 'Lo acompañaron',
    themes: 'Temas',
    concerns: 'Se refiere a',
    reported: 'Lo que consta',
    interpretation: 'Lo que se interpreta',
    quotes: 'Las palabras del artículo',
    inContext: 'ver en contexto',
    quotedFrom: (article: string, paragraph: number) => `${article}, párrafo ${paragraph}`,
    toPassage: (paragraph: number) => `¶ ${paragraph}: ver el pasaje en ese párrafo del artículo`,
    moreQuotes: (n: number) => (n === 1 ? 'Otro párrafo citado' : `Otros ${n} párrafos citados`),
    sources: 'Fuentes',
    sourceNote: (n: number) => `Fuente ${n}`,
    articleSource: 'texto completo en este sitio; sin título, autor, medio ni fecha conocidos',
    agency: (agency: string) => `con información de ${agency}`,
    dateInferred: 'fecha inferida',
    backToClaim: 'Volver a la afirmación',
    titleRebuilt: 'título incompleto, reconstruido desde la dirección',
    inLanguage: (language: string) => `en ${language}`,
    external: '(se abre en otro sitio)',
    single: 'Descansa en un solo origen: ninguna otra fuente independiente lo confirma.',
    disagreements: 'En qué difieren las fuentes',
    related: 'Movimientos relacionados',
    sameTour: 'De la misma gira',
    samePeople: 'Con la misma contraparte',
    sameCountry: 'Con el mismo país',
    previous: 'Anterior',
    next: 'Siguiente',
    postponedTo: 'Aplazado; se concretó en:',
    replaces: 'Se había aplazado:',
    outcome: 'Qué se sabe del resultado:',
    updated: (day: string) => `Entrada revisada el ${day}.`,
    hidden: 'Los filtros actuales no incluyen este movimiento.',
    loading: 'Cargando la entrada…',
    failed: 'No se pudo cargar el detalle de esta entrada.',
    failedHint: 'El resto de la página funciona.',
    notFound: 'No hay ningún movimiento con ese enlace',
    notFoundHint: (id: string) => `El registro no tiene ninguna entrada «${id}».`,
    nearest: 'Los más parecidos',
    actions: 'Compartir y citar',
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado',
    copyFailed: 'El navegador no permitió copiar; el enlace está aquí:',
    cite: 'Citar',
    addToCalendar: 'Añadir al calendario',
    calendarSaved: 'Archivo de calendario descargado',
    calendarFailed: 'No se pudo hacer el archivo de calendario.',
    more: 'Más opciones',
  },

  quoted: (text: string) => `«${innerQuotes(text, '“', '”')}»`,

  article: {
    label: 'Artículos',
    intro: 'Textos que el proyecto guarda completos, con los pasajes que sustentan cada movimiento.',
    supports: 'Sustenta',
    unknown: 'no consta',
    title: 'Título',
    author: 'Autoría',
    publisher: 'Medio',
    published: 'Publicación',
    written: 'Escrito',
    writtenBetween: (from: string, to: string) => `entre el ${from} y el ${to}`,
    about: 'Sobre este texto',
    language: 'Idioma',
    paragraph: (n: number) => `Párrafo ${n}`,
    legend: 'Los pasajes resaltados son citas de un movimiento: cada uno lleva a su entrada.',
    linkedMoves: 'Movimientos que citan este texto',
    badQuote: 'El enlace señala un pasaje que este texto no tiene; se muestra el texto completo.',
    notFound: 'No hay ningún artículo con ese enlace',
    held: 'Artículos que guarda el proyecto',
  },

  languages: {
    es: 'español',
    en: 'inglés',
    pt: 'portugués',
    it: 'italiano',
    fr: 'francés',
    sk: 'eslovaco',
    ko: 'coreano',
  } as Readonly<Record<string, string>>,

  patterns: 'Gráficos y mapa',
  patternsFailed: 'No se pudieron cargar los gráficos y el mapa.',

  loading: 'Cargando la cronología…',
  failed: 'No se pudo cargar la cronología.',
  failedPage: 'No se pudo cargar esta página.',
  broke: 'Esta parte de la página tuvo un problema.',
  retry: 'Reintentar',
  reload: 'Recargar la página',
  faults,
  retired: (reason: string) => `Retirado del registro. ${reason}`,
  notFound: {
    title: 'Esta página no existe',
    text: 'La dirección no corresponde a ninguna página de este sitio. Puede que esté incompleta.',
    home: 'Ir a la cronología',
  },
}

export type Messages = typeof es
