export const noticesEs = {
  ignored: 'Este enlace incluye opciones que no existen en este sitio; no se tuvieron en cuenta:',
  dismiss: 'Entendido',
  broken: (n: number) =>
    n === 1 ? 'Una entrada no se pudo leer y no se muestra.' : `${n} entradas no se pudieron leer y no se muestran.`,
  titles: (first: number, last: number) =>
    `No se pudieron cargar los títulos de ${first === last ? first : `${first} a ${last}`}: se muestran fecha, tipo y lugar.`,
}

export type NoticesTexts = typeof noticesEs
