import { kindIds } from '#src/domain/vocabulary.ts'
import { optionalColumn } from './column.ts'
import { counterpartFields } from './counterpart.ts'
import { exportEntry, field } from './field.ts'
import { placeFields } from './place.ts'
import { selectionFields } from './selection.ts'

/** The fields that say what a move is, where it took place and with whom. */
export const moveActFields = {
  kind: field({
    type: ({ z }) => z.enum(kindIds),
    meaning: { es: 'Qué clase de acto es.', en: 'What sort of act it is.' },
    form: { es: 'Un identificador de tipo.', en: 'The identifier of a kind.' },
    example: '"visit"',
    csv: selectionFields.kind.csv,
    index: { kind: (kind) => kind },
  }),
  tour: field({
    type: ({ id }) => id,
    optional: true,
    meaning: { es: 'La gira de la que es una escala.', en: 'The tour of which it is a stop.' },
    form: { es: 'El id de una gira.', en: 'The id of a tour.' },
    editing: {
      es: 'Debe estar en data/tours.json, y la comparten las escalas de un mismo viaje.',
      en: 'It must be in data/tours.json, and is shared by the stops of one journey.',
    },
    example: '"iberia-2024-06"',
    csv: selectionFields.tour.csv,
    index: { tour: (tour) => tour },
  }),
  occasion: field({
    type: ({ id }) => id,
    optional: true,
    meaning: { es: 'La ocasión de la que es parte.', en: 'The occasion that it is part of.' },
    form: { es: 'El id de una ocasión.', en: 'The id of an occasion.' },
    editing: {
      es: 'Debe estar en data/occasions.json, y la comparten los movimientos de un mismo hecho.',
      en: 'It must be in data/occasions.json, and is shared by the moves of one event.',
    },
    example: '"lisbon-forum"',
    csv: selectionFields.occasion.csv,
    index: { occasion: (occasion) => occasion },
  }),
  places: field({
    type: ({ z, object }) => z.array(object(placeFields)),
    meaning: { es: 'Dónde se realizó.', en: 'Where it took place.' },
    form: {
      es: 'Lista de lugares; vacía en llamadas y escritos.',
      en: 'A list of places; empty for calls and writings.',
    },
    example: '[{ "country": "PT", … }]',
    exported: (places) => places.map((place) => exportEntry(placeFields, place)),
    csv: {
      ...selectionFields.places.csv,
      venues_es: { ...optionalColumn, of: (places) => places.map(({ venue }) => venue?.es ?? '') },
      venues_en: { ...optionalColumn, of: (places) => places.map(({ venue }) => venue?.en ?? '') },
    },
    columnMeanings: {
      place_countries: {
        es: 'País de cada lugar: código ISO 3166-1 de dos letras.',
        en: 'Country of each place: ISO 3166-1 code of two letters.',
      },
      cities_es: { es: 'Ciudad de cada lugar, en español.', en: 'City of each place, in Spanish.' },
      cities_en: { es: 'Ciudad de cada lugar, en inglés.', en: 'City of each place, in English.' },
      venues_es: { es: 'Recinto de cada lugar, en español.', en: 'Venue of each place, in Spanish.' },
      venues_en: { es: 'Recinto de cada lugar, en inglés.', en: 'Venue of each place, in English.' },
      longitude: {
        es: 'Longitud del primer lugar con coordenadas (WGS 84, grados).',
        en: 'Longitude of the first place with coordinates (WGS 84, degrees).',
      },
      latitude: {
        es: 'Latitud del primer lugar con coordenadas (WGS 84, grados).',
        en: 'Latitude of the first place with coordinates (WGS 84, degrees).',
      },
    },
    index: { stops: (places) => places },
  }),
  counterparts: field({
    type: ({ z, object }) => z.array(object(counterpartFields)),
    meaning: {
      es: 'Con quién se reunió o habló la persona, o a quién se refirió.',
      en: 'Whom the subject met, spoke to or referred to.',
    },
    form: { es: 'Lista de contrapartes; puede estar vacía.', en: 'A list of counterparts; it can be empty.' },
    example: '[{ "id": "ana-silva", … }]',
    exported: (people) => people.map((person) => exportEntry(counterpartFields, person)),
    csv: {
      ...selectionFields.counterparts.csv,
      counterpart_roles_es: { ...optionalColumn, of: (people) => people.map(({ role }) => role.es) },
      counterpart_roles_en: { ...optionalColumn, of: (people) => people.map(({ role }) => role.en) },
      counterpart_countries: {
        ...optionalColumn,
        of: (people) => people.map(({ country }) => country ?? ''),
      },
    },
    columnMeanings: {
      counterparts: { es: 'Contrapartes: el id de cada persona.', en: 'Counterparts: the id of each person.' },
      counterpart_names: { es: 'Nombre de cada contraparte.', en: 'Name of each counterpart.' },
      counterpart_roles_es: {
        es: 'Cargo de cada contraparte ese día, en español.',
        en: 'Role of each counterpart on that day, in Spanish.',
      },
      counterpart_roles_en: {
        es: 'Cargo de cada contraparte ese día, en inglés.',
        en: 'Role of each counterpart on that day, in English.',
      },
      counterpart_countries: {
        es: 'País por el que figura cada contraparte; vacío si habla por un organismo de varios.',
        en: 'Country that each counterpart stands for; empty for who speaks for an organisation of several.',
      },
    },
    index: { people: (people) => people.map(({ id }) => id) },
  }),
  delegation: field({
    type: ({ z, text }) => z.array(text),
    optional: true,
    meaning: {
      es: 'Quiénes acompañaron a la persona, si una fuente lo dice.',
      en: 'Who went with the subject, where a source says so.',
    },
    form: { es: 'Lista de nombres.', en: 'A list of names.' },
    example: '["Rui Costa"]',
    exported: (names) => names ?? [],
    csv: { delegation: { ...optionalColumn, of: (values) => values } },
  }),
  concerns: field({
    type: ({ z, country }) => z.array(country).min(1),
    optional: true,
    meaning: {
      es: 'Países de los que trata y que no nombran su lugar ni sus contrapartes.',
      en: 'Countries it is about that neither its place nor its counterparts name.',
    },
    form: { es: 'Lista de códigos de país.', en: 'A list of country codes.' },
    example: '["ES"]',
    exported: (countries) => countries ?? [],
  }),
  themes: field({
    type: ({ z, id }) => z.array(id).min(1),
    meaning: { es: 'Sus temas.', en: 'Its themes.' },
    form: {
      es: 'Lista de identificadores de tema, al menos uno.',
      en: 'A list of theme identifiers, at least one.',
    },
    editing: { es: 'Deben estar en data/themes.json.', en: 'They must be in data/themes.json.' },
    example: '["culture", "health"]',
    csv: selectionFields.themes.csv,
    columnMeanings: {
      themes: { es: 'Sus temas: identificadores de tema.', en: 'Its themes: theme identifiers.' },
    },
    index: { themes: (themes) => themes },
  }),
}
