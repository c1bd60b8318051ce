import { daysInWords } from '#src/i18n/daysInWords.ts'
import { stretchesEs } from '#src/i18n/stretches/texts.es.ts'

export const bandDrawingEs = {
  hint: 'Izquierda y derecha recorren el carril en orden de tiempo, de lo más antiguo a lo más reciente; arriba y abajo cambian de carril; Inicio y Fin, sus extremos; Enter abre; más, menos y cero acercan, alejan y muestran todo. La lista de movimientos dice lo mismo.',
  order: 'Orden de los carriles',
  orders: { usual: 'Predeterminado', count: 'Por cantidad', name: 'Por nombre' },
  lane: (name: string) => `Carril: ${name}`,
  /** What is shown after a zoom: the first and the last day, and the number of moves. */
  shows: (first: string, last: string, n: number) =>
    `Se muestra ${first === last ? `el ${first}` : `del ${first} al ${last}`}: ${n} ${n === 1 ? 'movimiento' : 'movimientos'}.`,
  wheelHint: (key: string) => `${key} + rueda, o pellizcar, para acercar`,
  nothing: 'Sin movimientos en este periodo.',
  before: (n: number) => `${n} antes`,
  after: (n: number) => `${n} después`,
  bin: (n: number, period: string) => `${n} ${n === 1 ? 'movimiento' : 'movimientos'}, ${period}`,
  overviewStart: 'Comienzo del periodo visible',
  overviewEnd: 'Fin del periodo visible',
  overviewMove: 'Mover el periodo visible',
  openCluster: 'Ver la lista',
  /** How to read what is drawn, and what zooming in would show. */
  captions: {
    groups: [
      'El tamaño del punto es el número de movimientos del grupo; arriba, el total.',
      'Acerque para ver cada uno y su tipo.',
    ],
    singles: ['Cada marca es un movimiento.', 'Acerque para ver su tipo.'],
    mixed: ['La forma es el tipo del movimiento; los puntos con un número arriba reúnen varios.', ''],
    kinds: ['Cada marca es un movimiento; su forma es el tipo.', ''],
    bins: ['La altura es el número de movimientos de esos días.', 'Acerque para ver cada uno.'],
  },
  /** What outlines within groups and bars are. */
  outlined: 'Con contorno, lo que no consta que se realizara.',
  legend: 'Leyenda',
  legendGroup: 'Varios movimientos: el tamaño indica cuántos; arriba, el total',
  legendOutlined: 'En un grupo o una barra, con contorno: no consta que se realizara',
  legendStroke: 'Un movimiento y sus temas',
  legendKinds: 'De cerca, la forma es el tipo:',
  legendTour: 'Gira u ocasión',
  legendDays: 'Varios días',
  legendDoubt: 'Fecha aproximada o solo el mes',
  legendEmpty: 'Más de seis semanas sin movimientos en el registro, y por qué',
  cluster: (n: number, period: string, lacksOpen: boolean) =>
    `${n} movimientos${lacksOpen ? ' además del que está abierto' : ''}, ${period}`,
  /** Of several moves those that are not known to have taken place. */
  notOccurred: (n: number) =>
    `${n} que no ${n === 1 ? 'consta' : 'constan'} como ${n === 1 ? 'realizado' : 'realizados'}`,
  /** `took` says how many of its moves took place; empty where all did. */
  occasion: (name: string, n: number, days: number, took: string) =>
    n === 1 ? name : `${name}: ${n} movimientos${took || (days > 1 ? ` en ${daysInWords(days, 'es')}` : '')}`,
  /** Of an occasion with more moves than are selected. */
  occasionPart: (name: string, n: number, all: number) => `${name}: ${n} de ${all}`,
  zoomTo: 'Ampliar estos días',
  clusterTitle: (n: number, occasion: string | null) =>
    occasion ? `${occasion}: ${n} movimientos` : `${n} movimientos juntos`,
  close: 'Cerrar',
  today: (day: string) => `hoy ${day}`,
  emptyBy: stretchesEs.emptyBy,
  emptyShortBy: { noneRecorded: 'Nada en las fuentes', notSearched: 'Sin consultar' },
}

export type BandDrawingTexts = typeof bandDrawingEs
