import type { RecordFacts } from '#src/domain/record.ts'
import type { FacetId } from '#src/domain/selection/filter.ts'
import type { KindId, StatusId } from '#src/domain/vocabulary.ts'
import { formatNumber } from './numbers.ts'
import { inQuotes, siteNameLanguage, siteNameParts, spanishMarks } from './typography.ts'

/** Words that several features have in common, and what the record says of its site. */
export function commonEs({ site, subject }: RecordFacts) {
  return {
    site: {
      name: site.name.es,
      nameLanguage: siteNameLanguage(site.name.es, site.name),
      nameParts: siteNameParts(site.name.es, subject.shortName),
      description: site.description.es,
      /** What the site is, in one line of a phone. */
      line: `Los movimientos internacionales de ${subject.shortName}, con fuentes`,
      title: ['Los movimientos internacionales', `de ${subject.name}`],
    },
    retry: 'Reintentar',
    panel: {
      loading: 'Cargando…',
      failed: 'Esta parte no se pudo cargar.',
      slow: 'Esta parte tarda más de lo normal.',
      reload: 'Recargar la página',
    },
    kinds: {
      visit: 'Visita',
      summit: 'Cumbre o foro',
      appearance: 'Acto o discurso',
      reception: 'Recepción',
      agreement: 'Acuerdo',
      call: 'Llamada o mensaje',
      statement: 'Declaración',
      milestone: 'Hito',
    } satisfies Record<KindId, string>,
    statuses: {
      occurred: 'Realizado',
      announced: 'Anunciado',
      postponed: 'Postergado',
      cancelled: 'Cancelado',
      disputed: 'Versiones opuestas',
    } satisfies Record<StatusId, string>,
    facets: {
      theme: 'Tema',
      country: 'País',
      kind: 'Tipo',
      status: 'Estado',
      phase: 'Etapa',
      person: 'Contraparte',
      pair: 'Temas juntos',
      occasion: 'Ocasión',
    } satisfies Record<FacetId, string>,
    /** The filter that leaves the moves of an occasion out, which is named as part of a sentence. */
    without: (occasion: string) => `Sin ${occasion}`,
    /** After a number of moves: how many of them took place; nothing where all did. */
    tookPlace: (count: number, of: number): string => {
      if (count === of) return ''
      if (count === 0) return `, no consta que se realizara${of > 1 ? 'n' : ''}`
      return `, ${formatNumber(count, 'es')}\u00a0realizado${count > 1 ? 's' : ''}`
    },
    outcomeUnknown: 'Anunciado; no consta si se realizó',
    quoted: (text: string) => inQuotes(text, spanishMarks),
    languages: {
      es: 'español',
      en: 'inglés',
      pt: 'portugués',
      it: 'italiano',
      fr: 'francés',
      sk: 'eslovaco',
      ko: 'coreano',
    } as Readonly<Record<string, string>>,
    sources: (n: number) => `${n} ${n === 1 ? 'fuente' : 'fuentes'}`,
    copyFailed: 'El navegador no permitió copiar; el enlace está aquí:',

    filters: {
      label: 'Filtros',
      period: 'Periodo',
      start: 'El comienzo',
      end: 'El final',
      clear: 'Quitar filtros',
      clearFacet: 'Quitar',
    },
    selection: {
      between: (from: string, to: string) => `del ${from} al ${to}`,
      onDay: (day: string) => `el ${day}`,
      period: (from: string, to: string) => `${from} – ${to}`,
      search: (query: string) => inQuotes(query, spanishMarks),
      empty: 'Ningún movimiento coincide con estos filtros.',
    },
    entry: {
      loading: 'Cargando la entrada…',
      failed: 'No se pudo cargar el detalle de esta entrada.',
      failedHint: 'El resto de la página funciona.',
      notFound: 'No hay ningún movimiento con ese enlace',
    },
  }
}

export type CommonTexts = ReturnType<typeof commonEs>
