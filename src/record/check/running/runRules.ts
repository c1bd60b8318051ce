import { localeIds } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding, Rule } from '../corpus.ts'
import type { JsonPath } from '../jsonDocument.ts'
import type { ReadEntry } from '../reading/readEntry.ts'
import type { Accepting, NamedFinding } from './accepted.ts'
import { corpusOf, whole } from './corpusOf.ts'
import { guarded } from './guarded.ts'
import { mend } from './mend.ts'

type Run = { findings: NamedFinding[]; broken: readonly Accepting[] }

/**
 * What the rules find, each finding with the name of its rule: in sound files, and in the sound parts of the others, which are
 * handed over as far as they can be read.
 */
export function runRules(run: Readonly<Record<string, Rule>>, entries: readonly ReadEntry[], sound: Corpus): Run {
  const parts = partsOf(entries, sound)
  const findings = Object.entries(run).flatMap(([name, rule]) =>
    [...rule(sound), ...parts.findings(rule)].map((finding) =>
      Object.assign({}, finding, { rule: finding.rule ?? name }),
    ),
  )
  return { findings, broken: parts.broken }
}

/**
 * Runs a rule on the sound parts of broken files. Of a file of which it reads what cannot be read nothing is kept, since that may
 * follow from the fault, nor is anything at the fault itself, which is told already.
 */
function partsOf(entries: readonly ReadEntry[], sound: Corpus): Parts {
  const read = new Set<string>()
  const faultsOf = new Map<string, readonly JsonPath[]>()
  const corpus = corpusOf(entries, sound.today, (entry) => {
    if (!entry.kind || !entry.document || entry.findings.length === 0 || hasLostLetters(entry)) return whole(entry)
    const mended = mend(entry.kind, entry.document.value)
    if (!mended) return null
    faultsOf.set(entry.file, mended.faults)
    return guarded(mended.value, mended.faults, () => read.add(entry.file))
  })
  const broken = [...corpus.moves, ...corpus.articles].filter(({ file }) => faultsOf.has(file))
  if (faultsOf.size === 0) return { broken, findings: () => [] }
  const findings = (rule: Rule) => {
    read.clear()
    const found = rule(corpus)
    const isAlone = [...read].every((file) => entryFolder.test(file))
    return found.filter(({ file, path }) => {
      const faults = faultsOf.get(file)
      return faults !== undefined && isAlone && !read.has(file) && !faults.some((fault) => isAt(fault, path))
    })
  }
  return { broken, findings }
}

type Parts = { broken: readonly Accepting[]; findings: (rule: Rule) => Finding[] }

/** Bytes of another encoding are named as such, and not again at each letter that they stand for. */
function hasLostLetters({ text, findings }: ReadEntry): boolean {
  return text.includes('\ufffd') && findings.some(({ rule }) => rule === 'file')
}

/** Other files are read for every entry. */
const entryFolder = /^data\/(?:moves|articles)\//

/** At the fault, around it, or in the other half of its text. */
function isAt(fault: JsonPath, path: JsonPath): boolean {
  const steps = isLocale(fault.at(-1)) ? fault.slice(0, -1) : fault
  return path.length > 0 && path.slice(0, steps.length).every((step, at) => step === steps[at])
}

function isLocale(step: string | number | undefined): boolean {
  return localeIds.some((locale) => locale === step)
}
