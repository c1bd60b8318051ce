import { foldText } from '#src/domain/foldText.ts'
import { hostOf } from '#src/domain/hostOf.ts'
import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'
import type { JsonPath } from '../../jsonDocument.ts'
import { differByAtMost, listWords } from '../../nearest.ts'

/** An outlet or agency, where a move names it first, how often moves name it, and the sites that its pages are of. */
type Outlet = Parts & { name: string; file: string; path: JsonPath; uses: number; hosts: Set<string> }

/** Of the outlets of one site, a message names so many. */
const mostNamed = 10

/** Warns where one outlet may have two names, which would count as two origins: near names, or two names of one site. */
export function nearPublishersRule(corpus: Corpus): Finding[] {
  const outlets = outletsOf(corpus).toSorted((a, b) => b.uses - a.uses)
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

/** Alike but for article, case, accents, spaces and the ending of an address; or with a letter or two that differ. */
function areNear(a: Parts, b: Parts): boolean {
  // Outlets of one name are told apart by their country in brackets.
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return false
  const length = Math.min(a.key.length, b.key.length)
  return differByAtMost(a.key, b.key, length >= 10 ? 2 : length >= 6 ? 1 : 0)
}

type Parts = { key: string; country: string }

function partsOf(name: string): Parts {
  const [, outlet = name, country = ''] = /^(.+) \(([^()]+)\)$/.exec(name) ?? []
  const plain = foldText(outlet.replace(/\.(?:com?|net|org|[a-z]{2})(?:\.[a-z]{2})?$/i, ''))
  return {
    key: plain.replace(/^(?:(?:el|la|los|las|the|o|le|agencia) )+/, '').replaceAll(' ', ''),
    country: foldText(country),
  }
}
