/** The capitals of the world in both languages, for places that the record does not know yet. */
import { countries } from 'countries-list'
import type { CountryCode, Texts } from '#src/domain/vocabulary.ts'

/** Spanish names, after the list of the Fundéu and the Ortografía of 2010, where they differ from the English ones. */
const spanish: Readonly<Record<CountryCode, string>> = {
  AE: 'Abu Dabi',
  AL: 'Tirana',
  AM: 'Ereván',
  AT: 'Viena',
  AZ: 'Bakú',
  BD: 'Daca',
  BE: 'Bruselas',
  BF: 'Uagadugú',
  BG: 'Sofía',
  BR: 'Brasilia',
  BT: 'Timbu',
  BW: 'Gaborone',
  CF: 'Bangui',
  CH: 'Berna',
  CI: 'Yamusukro',
  CM: 'Yaundé',
  CN: 'Pekín',
  CU: 'La Habana',
  CZ: 'Praga',
  DE: 'Berlín',
  DJ: 'Yibuti',
  DK: 'Copenhague',
  DZ: 'Argel',
  EE: 'Tallin',
  EG: 'El Cairo',
  ET: 'Adís Abeba',
  FR: 'París',
  GB: 'Londres',
  GE: 'Tiflis',
  GR: 'Atenas',
  GT: 'Ciudad de Guatemala',
  HT: 'Puerto Príncipe',
  IE: 'Dublín',
  IL: 'Jerusalén',
  IN: 'Nueva Delhi',
  IQ: 'Bagdad',
  IR: 'Teherán',
  IS: 'Reikiavik',
  IT: 'Roma',
  JO: 'Amán',
  JP: 'Tokio',
  KG: 'Biskek',
  KH: 'Nom Pen',
  KP: 'Pionyang',
  KR: 'Seúl',
  KW: 'Ciudad de Kuwait',
  LB: 'Beirut',
  LT: 'Vilna',
  LU: 'Luxemburgo',
  MC: 'Mónaco',
  MN: 'Ulán Bator',
  MT: 'La Valeta',
  MX: 'Ciudad de México',
  NE: 'Niamey',
  NL: 'Ámsterdam',
  NP: 'Katmandú',
  OM: 'Mascate',
  PA: 'Ciudad de Panamá',
  PL: 'Varsovia',
  PT: 'Lisboa',
  PY: 'Asunción',
  RO: 'Bucarest',
  RS: 'Belgrado',
  RU: 'Moscú',
  SA: 'Riad',
  SD: 'Jartum',
  SE: 'Estocolmo',
  SG: 'Singapur',
  SI: 'Liubliana',
  SM: 'San Marino',
  SO: 'Mogadiscio',
  SS: 'Yuba',
  SY: 'Damasco',
  TD: 'Yamena',
  TJ: 'Dusambé',
  TN: 'Túnez',
  TT: 'Puerto España',
  TW: 'Taipéi',
  UA: 'Kiev',
  US: 'Washington',
  UZ: 'Taskent',
  VA: 'Ciudad del Vaticano',
  VN: 'Hanói',
  YE: 'Saná',
}
/** English names as news write them, where the package has longer ones. */
const english: Readonly<Record<CountryCode, string>> = { US: 'Washington', SM: 'San Marino', MN: 'Ulaanbaatar' }
/** Seats of government where that is not the capital by law: a visit goes there. */
const seats: Readonly<Record<CountryCode, Texts>> = {
  BO: { es: 'La Paz', en: 'La Paz' },
  NL: { es: 'La Haya', en: 'The Hague' },
}

/** The city in which the government of a country has its seat. Null for a territory without one. */
export function seatOf(country: CountryCode): Texts | null {
  return seats[country] ?? capitalOf(country)
}

/** The capitals, each with its country; those with the name of their country are left out, since texts mean the country. */
export function capitals(): { country: CountryCode; city: Texts }[] {
  return Object.keys(countries).flatMap((country) =>
    [seats[country], capitalOf(country)].flatMap((city) => (city ? [{ country, city }] : [])),
  )
}

function capitalOf(country: CountryCode): Texts | null {
  const name = Object.entries(countries).find(([code]) => code === country)?.[1].capital
  return name ? { es: spanish[country] ?? name, en: english[country] ?? name } : null
}
