/** The themes of the records that the builders make, in the order of their lanes. */
export const themeIds = [
  'security',
  'organized-crime',
  'migration',
  'trade',
  'energy',
  'integration',
  'democracy',
  'relations',
  'networks',
]
