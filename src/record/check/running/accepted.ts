import type { ArticleFile, MoveFile } from '../../schema.ts'
import type { Finding, Sound } from '../corpus.ts'
import { judgementNames } from '../judgements.ts'
import { nearest } from '../nearest.ts'
import { rules } from '../rules.ts'

export type NamedFinding = Finding & { rule: string }
const known = new Set([...Object.keys(rules), ...judgementNames])

/** A file that may accept warnings. */
export type Accepting = Sound<MoveFile> | Sound<ArticleFile>
type Acceptance = { file: string; index: number; rule: string }

/**
 * The findings without the warnings that the files of moves and articles accept; and a finding for each acceptance of a rule that there is
 * not (an error), or that gives this file no warning (a warning). The latter is not known while a file of the record cannot be
 * read whole, be it another one: rules compare files, and look into lists. `judgements` are the rules for warnings that were run:
 * a build runs none, and calls nothing needless.
 */
export function applyAccepted(
  { findings, broken }: { findings: readonly NamedFinding[]; broken: readonly Accepting[] },
  sound: readonly Accepting[],
  { judgements, isWhole }: { judgements: readonly string[]; isWhole: boolean },
): NamedFinding[] {
  const canWarn = new Set(isWhole && judgements.length > 0 ? [...Object.keys(rules), ...judgements] : [])
  const acceptances = acceptancesOf([...sound, ...broken])
  const accepted = new Set(acceptances.map(keyOf))
  const warned = new Set(findings.filter(({ level }) => level === 'warning').map(keyOf))
  return [
    ...findings.filter((finding) => finding.level !== 'warning' || !accepted.has(keyOf(finding))),
    ...acceptances.flatMap((acceptance) => {
      if (!known.has(acceptance.rule)) return [unknownRule(acceptance, [...known])]
      return canWarn.has(acceptance.rule) && !warned.has(keyOf(acceptance)) ? [needless(acceptance)] : []
    }),
  ]
}

function acceptancesOf(files: readonly Accepting[]): Acceptance[] {
  return files.flatMap(({ file, entry }) =>
    (entry.accepted ?? []).map(({ rule }, index): Acceptance => ({ file, index, rule })),
  )
}

function keyOf({ file, rule }: { file: string; rule: string }): string {
  return `${file} ${rule}`
}

function unknownRule({ file, index, rule }: Acceptance, names: readonly string[]): NamedFinding {
  const near = nearest(rule, names)
  return {
    rule: 'accepted',
    file,
    path: ['accepted', index, 'rule'],
    wrong: { es: 'No hay ninguna regla de este nombre.', en: 'There is no rule of this name.' },
    cure: near
      ? { es: `Escriba "${near}".`, en: `Write "${near}".` }
      : { es: 'Copie el nombre que da el aviso.', en: 'Copy the name that the warning gives.' },
  }
}

function needless({ file, index }: Acceptance): NamedFinding {
  return {
    rule: 'accepted',
    level: 'warning',
    file,
    path: ['accepted', index, 'rule'],
    wrong: {
      es: 'Esta regla no da ningún aviso en esta entrada.',
      en: 'This rule gives no warning in this entry.',
    },
    cure: { es: 'Quite lo aceptado.', en: 'Remove what is accepted.' },
  }
}
