/**
 * The name of the site in two parts, of which the first is set in bold: the subject's short name where the site's name
 * begins with it as a word of its own, otherwise the whole name.
 */
export function siteNameParts(siteName: string, shortName: string): [bold: string, rest: string] {
  return siteName.startsWith(`${shortName} `) ? [shortName, siteName.slice(shortName.length + 1)] : [siteName, '']
}
