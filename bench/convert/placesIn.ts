/** The places that a cell names, with commas between them; one within brackets belongs to the name: "Sydney (Nova Scotia, Canada)". */
export function placesIn(cell: string): string[] {
  const names = cell.split(/,(?![^(]*\))/).map((name) => marksOfPrint(name.replaceAll(/\s+/g, ' ').trim()))
  return [...new Set(names)].filter((name) => name !== '')
}

/** With the apostrophe of print, which the check asks for in texts of our own. */
export function marksOfPrint(text: string): string {
  return text.replaceAll(/['`´]|(?<=\p{L})‘/gu, '’')
}
