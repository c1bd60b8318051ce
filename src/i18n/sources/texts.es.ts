/** What is said of a source wherever one is listed. */
export const sourceEs = {
  /** Of one agency, or of several, joined. */
  agency: (names: string) => `con información de ${names}`,
  inLanguage: (language: string) => `en ${language}`,
  dateInferred: 'fecha inferida',
  titleRebuilt: 'título incompleto, reconstruido desde la dirección',
  through: (name: string) => `consultada a través de ${name}`,
  noAddress: 'sin dirección conocida',
  archived: 'copia archivada',
  external: '(se abre en otro sitio)',
}

export type SourceTexts = typeof sourceEs
