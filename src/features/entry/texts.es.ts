import type { RecordFacts } from '#src/domain/record.ts'

export function entryEs({ home }: RecordFacts) {
  return {
    label: 'Movimiento',
    howDated: 'Sobre la fecha:',
    /** The numbers of a move's stops, joined, and how many they are. */
    stops: (numbers: string, count: number, total: number) =>
      `${count === 1 ? 'escala' : 'escalas'} ${numbers} de ${total} fuera de ${home.name.es}`,
    /** Before the country of today in which a place of a former state lies. */
    today: 'hoy',
    counterparts: 'Contrapartes',
    occasion: 'Parte de',
    occasionMoves: (occasion: string, n: number) => `${occasion} (${n} movimientos)`,
    delegation: 'Lo acompañaron',
    themes: 'Temas',
    concerns: 'Se refiere a',
    reported: 'Lo que consta',
    interpretation: 'Lo que se interpreta',
    moreClaims: (n: number) => `${n} más`,
    interpretations: (n: number, where: string) =>
      `${n === 1 ? 'Una interpretación, publicada' : `${n} interpretaciones, publicadas`} en ${where}`,
    unsigned: (article: string) => `${article} (texto sin firma)`,
    quotes: 'Las palabras del artículo',
    inContext: 'ver en contexto',
    quotedFrom: (article: string, paragraph: number) => `${article}, párrafo ${paragraph}`,
    toPassage: (paragraph: number) => `¶ ${paragraph}: ver el pasaje en ese párrafo del artículo`,
    moreQuotes: (n: number) => (n === 1 ? 'Otro párrafo citado' : `Otros ${n} párrafos citados`),
    source: (n: number) => `Fuente ${n}`,
    inList: 'Ver en la lista de fuentes',
    moreSources: (n: number) => `y ${n} más`,
    sourceNote: (n: number, publisher: string) => `Fuente ${n}: ${publisher}`,
    fullText: 'texto completo en este sitio',
    backToClaim: 'Volver a la afirmación',
    /** Under the number of sources. */
    single: (n: number): string =>
      n === 1
        ? 'El registro no tiene otra fuente que lo confirme.'
        : 'Sus fuentes remiten a un solo origen; el registro no tiene otra fuente independiente que lo confirme.',
    /** Over where they differ and what was known only at second hand. */
    aboutSources: (n: number): string => (n === 1 ? 'Sobre la fuente' : 'Sobre las fuentes'),
    related: 'Movimientos relacionados',
    sameTour: 'En el mismo viaje',
    samePeople: 'Con la misma contraparte',
    sameCountry: 'Con el mismo país',
    inTime: { label: 'En orden de tiempo', previous: 'Anterior en el tiempo', next: 'Siguiente en el tiempo' },
    inSelection: {
      label: 'En orden de tiempo, en esta selección',
      previous: 'Anterior de esta selección',
      next: 'Siguiente de esta selección',
    },
    postponedTo: 'Postergado; se realizó después:',
    replaces: 'Movimiento postergado al que reemplaza:',
    outcome: 'Qué se sabe del resultado:',
    corrections: 'Correcciones',
    earlierCorrections: (n: number) => `${n} anteriores`,
    added: (day: string) => `Entrada agregada el ${day}.`,
    addedAndUpdated: (added: string, updated: string) => `Entrada agregada el ${added} y revisada el ${updated}.`,
    reportError: {
      label: 'Avisar de un error',
      subject: (id: string) => `Error en la entrada ${id}`,
      /** The body of an e-mail: what to write, and which entry it is about. */
      lines: ({ id, link, locale, version }: { id: string; link: string; locale: string; version: string }) => [
        '¿Qué está mal, y qué fuente lo muestra?',
        '',
        '',
        `Entrada: ${id}`,
        `Enlace: ${link}`,
        `Idioma: ${locale}`,
        `Versión del registro: ${version}`,
      ],
    },
    hidden: 'Los filtros de este enlace no incluyen este movimiento.',
    notFoundHint: (id: string) => `El registro no tiene ninguna entrada «${id}».`,
    about: 'Quiénes y sobre qué',
    actions: 'Compartir y citar',
    share: 'Compartir',
    copyLink: 'Copiar enlace',
    copied: 'Enlace copiado',
    cite: 'Citar',
    more: 'Más',
  }
}

export type EntryTexts = ReturnType<typeof entryEs>
