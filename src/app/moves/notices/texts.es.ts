export const noticesEs = {
  ignored: 'Este enlace incluye opciones que no existen en este sitio; no se tuvieron en cuenta:',
  dismiss: 'Entendido',
  cut: (letters: number) => `Una búsqueda tiene como máximo ${letters} caracteres: lo que sigue no se busca.`,
  broken: (n: number) =>
    n === 1 ? 'Una entrada no se pudo leer y no se muestra.' : `${n} entradas no se pudieron leer y no se muestran.`,
  titles: (years: string) => `No se pudieron cargar los títulos de ${years}: se muestran fecha, tipo y lugar.`,
  searched: (years: string) =>
    `No se pudieron cargar los textos de ${years}: de ahí la búsqueda solo incluye títulos y nombres.`,
  unsearched: 'No se pudieron cargar los textos: la búsqueda solo incluye títulos y nombres.',
  inVain: (times: number) =>
    times === 1 ? 'Otro intento tampoco resultó.' : `Otros ${times} intentos tampoco resultaron.`,
  years: (n: number) => `${n} años`,
}

export type NoticesTexts = typeof noticesEs
