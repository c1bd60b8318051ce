import type { PublisherKindId } from '#src/domain/sourceList.ts'

/** Counts of sources as the language writes numbers. */
type SourceCounts = { pages: string; outlets: string; held: string }

/** The texts of the page of sources. */
export const sourcesEs = {
  label: 'Fuentes',
  intro: 'Todas las fuentes del registro por medio: qué se publicó, cuándo, y qué movimientos se apoyan en cada una.',
  lead: ({ pages, outlets, held }: SourceCounts) =>
    `El registro se apoya en ${pages} ${pages === '1' ? 'página' : 'páginas'} de ${outlets} ${outlets === '1' ? 'medio' : 'medios'} y en ${held} ${held === '1' ? 'texto guardado completo' : 'textos guardados completos'}.`,
  /** Where figures elsewhere leave the moves of some phases out, which are named as in a sentence. */
  outletsApart: (phases: string) => ` Aquí cuentan también las de los movimientos ${phases}.`,
  held: 'Textos guardados completos',
  heldIntro: 'Se pueden leer aquí enteros, con los pasajes que sustentan cada movimiento.',
  outlets: 'Medios',
  outletsIntro:
    'El país y la agencia se indican cuando constan; qué es, cuando no es prensa; el idioma, cuando no es español. Cada medio se abre para ver sus páginas y lo que sustentan.',
  kinds: {
    agency: 'agencia de noticias',
    official: 'sitio oficial',
    civic: 'organización ciudadana',
    compilation: 'recopilación',
  } satisfies Record<Exclude<PublisherKindId, 'press'>, string>,
  find: 'Filtrar medios',
  findHint: 'Nombre, país o agencia',
  order: 'Orden',
  orders: { moves: 'Con más movimientos', name: 'Por nombre', recent: 'Con la página más reciente' },
  shown: (shown: number, all: number) => (shown === all ? `${all} medios` : `${shown} de ${all} medios`),
  columns: { moves: 'Movimientos', pages: 'Páginas' },
  none: 'Ningún medio coincide.',
  moves: (n: number) => (n === 1 ? '1 movimiento' : `${n} movimientos`),
  pages: (n: number) => (n === 1 ? '1 página' : `${n} páginas`),
  supports: 'Sustenta',
}

export type SourcesTexts = typeof sourcesEs
