export const profileEs = {
  description: (name: string) =>
    `Los movimientos internacionales de José Antonio Kast relacionados con ${name}, con la fuente de cada afirmación.`,
  country: {
    kicker: 'País',
    people: 'Contrapartes de este país',
    others: 'Con quién más',
    elsewhere: 'Qué otros países',
    notFound: 'El registro no tiene ningún movimiento con ese país',
    all: 'Países del registro',
  },
  person: {
    kicker: 'Contraparte',
    people: 'Con quién más',
    elsewhere: 'En o sobre qué países',
    roles: 'Cargo',
    roleSince: (role: string, date: string) => `${role} (en los movimientos desde: ${date})`,
    country: 'País',
    notFound: 'El registro no tiene ninguna contraparte con ese enlace',
    all: 'Contrapartes del registro',
  },
  count: (n: string, count: number, period: string) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'} ${period}`,
  took: (n: string, count: number) =>
    count === 1 ? `${n} de ellos tuvo lugar en el país` : `${n} de ellos tuvieron lugar en el país`,
  first: 'El primero',
  last: 'El último',
  only: 'El único',
  more: (n: string) => `y ${n} más`,
  all: 'Toda la cronología',
  inTimeline: 'Ver en la cronología completa',
}

export type ProfileTexts = typeof profileEs
