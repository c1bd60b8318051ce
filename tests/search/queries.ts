import type { Locale } from '#src/domain/vocabulary.ts'

/**
 * What a reader types, and what the real record has for it: written by hand from data/, before the search was tuned. `first` are
 * the first hits, in any order among themselves, `has` stand anywhere, `not` nowhere.
 */
export type ExpectedHits = { first?: readonly string[]; has?: readonly string[]; not?: readonly string[] }

const orban = '2026-02-04-budapest-orban'
const sulyok = '2026-02-04-budapest-sulyok'
const meloni = '2026-02-05-roma-meloni'
const quito = '2025-12-23-quito-noboa'
const corridor = '2026-01-13-respuesta-corredor-peru'
const stopover = '2025-12-22-lima-de-zela'
const cecot = '2026-01-30-san-salvador-bukele-cecot'
const casaRosada = '2025-12-16-buenos-aires-milei'
const malvinas = '2026-04-06-buenos-aires-declaracion-malvinas'
const officialTrip = '2026-04-06-buenos-aires-milei'
const investiture = '2026-03-11-valparaiso-investidura'
const letter = '2026-03-11-valparaiso-vieira-carta'
const lunch = '2026-03-11-vina-almuerzo'
const fence = '2026-01-25-dajabon-frontera-haiti'
const flight = '2026-04-15-santiago-vuelo-expulsion'
const minerals = '2026-03-12-santiago-minerales-criticos'
const ukraine = '2026-03-10-santiago-sybiha'
const forum = '2026-01-28-panama-foro-caf'
const brussels = [
  '2026-02-03-bruselas-abascal',
  '2026-02-03-bruselas-cumbre-transatlantica',
  '2026-02-03-bruselas-ecr-patriotas',
]

export const queries: readonly (readonly [locale: Locale, query: string, expected: ExpectedHits])[] = [
  // People and places, with accents and without, in capitals or not
  ['es', 'orban', { first: [orban] }],
  ['es', 'Orbán', { first: [orban] }],
  ['es', 'ORBÁN budapest', { first: [orban] }],
  ['en', 'meeting with orban', { first: [orban] }],
  ['es', 'meloni', { first: [meloni] }],
  ['es', 'Sulyok', { first: [sulyok] }],
  ['es', 'noboa quito', { first: [quito] }],
  ['es', 'Carondelet', { first: [quito] }],
  ['es', 'cecot', { first: [cecot] }],
  ['es', 'dajabon', { first: [fence] }],
  ['es', 'fils-aime', { first: ['2026-03-10-santiago-fils-aime'] }],
  ['es', "sa'ar", { first: ['2025-12-15-llamada-saar'] }],
  ['es', 'gideon saar', { first: ['2025-12-15-llamada-saar'] }],
  ['es', 'embajador eeuu', { first: ['2026-09-09-santiago-judd'] }],
  ['es', 'netanyahu', { first: ['2025-12-15-llamada-saar'] }],
  ['es', 'Petro', { first: [forum] }],
  ['en', 'holness', { first: [forum] }],
  ['es', 'vox', { first: ['2026-02-03-bruselas-abascal'] }],
  ['es', 'foro madrid', { first: ['2026-09-03-santiago-foro-madrid'] }],
  ['en', 'ambassador judd', { first: ['2026-09-09-santiago-judd'] }],
  ['es', 'pena comercio', { first: ['2026-03-11-valparaiso-pena'] }],
  ['es', 'republica dominicana', { has: ['2026-01-24-santiago-caballeros-abinader', fence] }],
  ['en', 'Dominican Republic', { has: ['2026-01-24-santiago-caballeros-abinader', fence] }],
  ['es', 'rey de españa', { first: ['2026-03-10-santiago-felipe-vi'] }],
  ['es', 'cristian vial', { first: [quito, stopover] }],
  ['es', 'palacio cousino', { has: [ukraine] }],
  ['es', 'la moneda', { has: ['2026-03-12-santiago-landau'] }],
  // Names of the other language
  ['es', 'Hungary', { first: [orban, sulyok] }],
  ['en', 'Hungría', { first: [orban, sulyok] }],
  ['es', 'Belgium', { first: brussels }],
  ['en', 'bruselas', { first: brussels }],
  ['es', 'Rome', { first: [meloni] }],
  ['es', 'Brazil', { has: ['2026-01-27-panama-lula', letter] }],
  ['es', 'ukraine', { first: [ukraine] }],
  ['en', 'ucrania', { first: [ukraine] }],
  // Forms of words
  ['es', 'migrante', { first: [stopover], has: [corridor] }],
  ['es', 'migrantes', { first: [stopover], has: [corridor] }],
  ['en', 'migrant', { first: [stopover], has: [corridor] }],
  ['es', 'deportacion', { first: [flight] }],
  ['es', 'vuelos de expulsión', { first: [flight] }],
  ['en', 'expelling', { first: [flight] }],
  ['en', 'borders', { has: ['2026-03-16-arica-escudo-fronterizo', fence] }],
  ['en', 'fences', { first: [fence] }],
  ['es', 'verjas', { first: [fence] }],
  ['es', 'cárceles', { first: [cecot] }],
  ['es', 'empresario peruano', { first: ['2026-01-07-lima-jeri'] }],
  ['en', 'critical mineral', { first: [minerals] }],
  // Typing errors
  ['es', 'orvan', { first: [orban] }],
  ['es', 'budapset', { first: [orban, sulyok] }],
  ['en', 'budapest orbam', { first: [orban] }],
  ['es', 'Miloni', { first: [meloni] }],
  ['es', 'sybiga', { first: [ukraine] }],
  ['es', 'bukle', { first: [cecot, '2026-05-santiago-bukele-anunciada'] }],
  ['es', 'abinder', { first: ['2026-01-24-santiago-caballeros-abinader'], has: [fence] }],
  ['es', 'corredor humanitrio', { first: [corridor] }],
  ['en', 'antartica', { first: [lunch] }],
  // Subjects, themes, tours, occasions
  ['es', 'corredor humanitario', { first: [corridor] }],
  ['es', 'malvinas', { first: [malvinas] }],
  ['es', 'minerales criticos', { first: [minerals] }],
  ['es', 'tierras raras', { first: [minerals] }],
  ['es', 'cable submarino', { first: ['2026-02-24-posicion-cable-submarino', '2026-03-03-quiebre-cable-submarino'] }],
  ['es', 'lgbtiq', { first: ['2026-03-20-oea-declaracion-lgbtiq'] }],
  ['es', 'crimen organizado', { first: ['2026-04-20-santiago-acuerdo-eeuu-crimen'] }],
  ['en', 'organised crime', { first: ['2026-04-20-santiago-acuerdo-eeuu-crimen'] }],
  ['es', 'gira europea', { has: [meloni, orban, ...brussels] }],
  ['en', 'european tour', { has: [meloni, orban, ...brussels] }],
  ['es', 'investidura', { has: [investiture] }],
  ['en', 'inauguration', { has: [investiture] }],
  ['es', 'asume presidencia', { first: [investiture] }],
  ['es', 'bioceanico', { first: ['2026-03-11-valparaiso-pena'] }],
  ['es', 'antartica', { first: [lunch] }],
  ['es', 'galvarino apablaza', { first: [officialTrip] }],
  // Sources, quotes, articles
  ['es', 'infobae orban', { first: [orban] }],
  ['es', 'aktuality', { first: [sulyok] }],
  ['es', 'cravatta', { first: ['2026-03-10-santiago-bernini'] }],
  ['es', 'narcotráfico noboa', { first: [quito] }],
  ['en', 'narcotrafico', { first: [quito] }],
  ['es', '"control territorial"', { first: [quito] }],
  // Phrases
  ['es', '"corredor humanitario"', { first: [corridor] }],
  ['es', '"casa rosada"', { first: [casaRosada] }],
  ['es', '«primer viaje oficial»', { first: [officialTrip] }],
  ['en', '“first official trip”', { first: [officialTrip] }],
  ['es', '"rosada casa"', { not: [casaRosada, officialTrip] }],
  ['es', '"corredor huma', { first: [corridor] }],
  // Exclusions
  ['es', 'milei -malvinas', { has: ['2026-09-03-santiago-milei'], not: [malvinas] }],
  ['es', 'lula -carta', { has: ['2026-01-27-panama-lula'], not: [letter] }],
  ['es', 'milei -"foro madrid"', { has: [casaRosada], not: ['2026-09-03-santiago-foro-madrid'] }],
  ['en', 'meeting -budapest', { has: [meloni], not: [orban, sulyok] }],
  // Periods
  ['es', 'marzo 2026', { has: [investiture], not: [orban, quito] }],
  ['es', 'marzo de 2026 bachelet', { first: ['2026-03-24-santiago-retiro-bachelet'] }],
  ['es', '12/2025', { has: [quito, stopover], not: [orban] }],
  ['en', '2026-05', { first: ['2026-05-07-costa-rica-traspaso', '2026-05-santiago-bukele-anunciada'], not: [orban] }],
  ['en', 'Orbán February 2026', { first: [orban] }],
  ['en', 'milei dec 2025', { first: [casaRosada], not: [officialTrip] }],
  // Years without a move, in texts
  ['es', 'tratado 1904', { first: ['2026-03-11-santiago-decretos-frontera'] }],
  ['es', 'milei 2025', { first: [casaRosada], not: [officialTrip] }],
]
