import type { KindId, Locale, NatureId, StatusId } from '#src/domain/vocabulary.ts'

/** Beginnings of the words by which news tell of an act of each kind. */
export const kindWords: Readonly<Record<KindId, Readonly<Record<Locale, readonly string[]>>>> = {
  visit: {
    es: ['reunión', 'se reun', 'reunirse', 'encuentro', 'visit', 'viaj', 'gira', 'recibi'],
    en: [
      'meeting',
      'met with',
      'met in',
      'met at',
      'meets',
      'will meet',
      'to meet',
      'visit',
      'trip',
      'travel',
      'received',
    ],
  },
  summit: { es: ['cumbre', 'foro', 'asamblea general'], en: ['summit', 'forum', 'general assembly'] },
  appearance: {
    es: ['discurso', 'entrevist', 'conferencia', 'cátedra', 'ponencia'],
    en: ['speech', 'interview', 'conference', 'lecture', 'keynote'],
  },
  reception: {
    es: ['ceremonia de bienvenida', 'recepción', 'anfitrión'],
    en: ['welcome ceremony', 'reception', 'hosted'],
  },
  agreement: {
    es: ['firm', 'suscrib', 'memorand', 'tratado', 'convenio'],
    en: ['signed', 'sign an', 'memorandum', 'treaty', 'agreement'],
  },
  call: {
    es: ['llamada', 'llamado telef', 'telef', 'videollamada', 'videoconferencia'],
    en: ['phone', 'telephone', 'spoke by', 'video call', 'a call', 'call with', 'call between', 'called by'],
  },
  statement: {
    es: ['declaró', 'declaración', 'comunicado', 'carta', 'felicit', 'conden', 'repudi', 'publicó'],
    en: ['statement', 'stated', 'communiqué', 'letter', 'congratulat', 'condemn', 'posted'],
  },
  milestone: { es: ['segunda vuelta', 'investidur', 'juramento'], en: ['run off', 'inaugurat', 'sworn in'] },
}

/** Beginnings of words that tell what became of an act, where it did not simply take place. */
export const statusWords: Readonly<
  Record<Exclude<StatusId, 'occurred' | 'disputed'>, Readonly<Record<Locale, readonly string[]>>>
> = {
  cancelled: { es: ['cancel', 'suspend'], en: ['cancel', 'called off'] },
  postponed: { es: ['posterg', 'aplaz', 'pospus', 'pospon'], en: ['postpon', 'put off', 'delayed'] },
  announced: {
    es: ['se reunirá', 'viajará', 'visitará', 'recibirá', 'participará', 'asistirá', 'tiene previsto', 'está previst'],
    en: [
      'will meet',
      'will travel',
      'will visit',
      'will receive',
      'will attend',
      'plans to',
      'is scheduled',
      'is due to',
    ],
  },
}

/** Beginnings of words by which a sentence judges, reads a motive or forecasts, where it does not report an act. */
export const judgingWords: Readonly<
  Record<Exclude<NatureId, 'reported'>, Readonly<Record<Locale, readonly string[]>>>
> = {
  interpretation: {
    es: `afianz anticip apuest apuntan busca consolid demuestr dispuest eligió evidenci figura fortalec histór lider lejos narrativ
optó prioriz protocol proyecta refuerza reflej revel simból voluntad`.split(/\s+/),
    en: `aims bolster bid demonstrat highlight historic leadership narrative prioriti project reflect reveal seeks signal strengthen
symbol underlin underscor willing`.split(/\s+/),
  },
}
