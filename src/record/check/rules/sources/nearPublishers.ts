import { hostOf } from '#src/domain/hostOf.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { listWords } from '../../nearest.ts'
import { areNear, type NameParts, partsOf } from './outletNames.ts'

/** An outlet or agency, where a move names it first, how often moves name it, and the sites that its pages are of. */
type Outlet = NameParts & { name: string; file: string; path: JsonPath; uses: number; hosts: Set<string> }

/** Of the outlets of one site, a message names so many. */
const mostNamed = 10

/**
 * Warns where one outlet may have two names, which would count as two origins: near names, or two names of one site. A name of
 * the list of publishers is right, whatever name that is not in it comes near.
 */
export function nearPublishersRule(corpus: Corpus): Finding[] {
  const listed = new Set(corpus.publishers?.entry.publishers.map(({ name }) => name))
  const outlets = outletsOf(corpus).toSorted(
    (a, b) => Number(listed.has(b.name)) - Number(listed.has(a.name)) || b.uses - a.uses,
  )
  const earlier: Outlet[] = []
  const ofHost = new Map<string, Outlet[]>()
  return outlets.flatMap((outlet): Finding[] => {
    const near = earlier.filter((other) => areNear(other, outlet))
    const ofSite = [...new Set([...outlet.hosts].flatMap((host) => ofHost.get(host) ?? []))]
    const [twin] = [...near, ...ofSite]
    earlier.push(outlet)
    for (const host of outlet.hosts) ofHost.set(host, [...(ofHost.get(host) ?? []), outlet].slice(0, mostNamed))
    if (!twin) return []
    const wrong =
      near.length > 0
        ? {
            es: `Es casi el nombre de ${namesOf(near).es}.`,
            en: `This is nearly the name of ${namesOf(near).en}.`,
          }
        : {
            es: `Hay páginas de ese sitio que son de ${namesOf(ofSite).es}.`,
            en: `There are pages of that site that are of ${namesOf(ofSite).en}.`,
          }
    const cure = {
      es: `Escriba «${twin.name}», o el nombre que corresponda; si es otro medio, acepte el aviso con su razón.`,
      en: `Write “${twin.name}”, or the name that is meant; if it is another outlet, accept the warning with the reason.`,
    }
    return [{ level: 'warning', file: outlet.file, path: outlet.path, wrong, cure }]
  })
}

/** All of them, with the files that name them. */
function namesOf(outlets: readonly Outlet[]): Texts {
  const names = listWords(
    outlets.map(({ name }) => name),
    'and',
  )
  const files = [...new Set(outlets.map(({ file }) => file))].join(', ')
  return { es: `${names.es} (${files})`, en: `${names.en} (${files})` }
}

function outletsOf({ moves }: Corpus): Outlet[] {
  const outlets = new Map<string, Outlet>()
  const add = (name: string, file: string, path: JsonPath, host: string) => {
    const outlet = outlets.get(name) ?? { name, file, path, uses: 0, hosts: new Set(), ...partsOf(name) }
    outlets.set(name, outlet)
    outlet.uses += 1
    if (host !== '') outlet.hosts.add(host)
  }
  for (const { file, entry } of moves) {
    entry.sources.forEach((source, index) => {
      if (!('publisher' in source)) return
      add(source.publisher, file, ['sources', index, 'publisher'], hostOf(source.url ?? ''))
      if (source.agency !== undefined) add(source.agency, file, ['sources', index, 'agency'], '')
    })
  }
  return [...outlets.values()]
}
