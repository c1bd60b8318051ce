import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))
cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What a file of each part may not import, types included: see docs/architecture.md. */
const forbidden = [
  ['src/domain/move.ts', "import type { Schema } from '#src/record/schema.ts'"],
  ['src/domain/time/months.ts', "import { paths } from '../../url/paths.ts'"],
  ['src/domain/filter.ts', "import { useMemo } from 'react'"],
  ['src/record/load/queries.ts', "import type { View } from '#src/url/viewState.ts'"],
  ['src/url/paths.ts', "import type { Texts } from '#src/i18n/texts.ts'"],
  ['src/i18n/labels.ts', "import { bandTexts } from '#src/features/band/texts.ts'"],
  ['src/formats/table/csv.ts', "import type { Input } from '#src/build/publishInput.ts'"],
  ['src/ui/Icon.tsx', "import type { Move } from '#src/domain/move.ts'"],
  ['src/ui/page/Contents.tsx', "import { Link } from 'react-router'"],
  ['src/features/band/Band.tsx', "import { MoveList } from '#src/features/moveList/MoveList.tsx'"],
  ['src/features/charts/map/Map.tsx', "import type { Words } from '../../band/words.ts'"],
  ['src/features/share/Cite.tsx', "import { pathOf } from '#src/url/paths.ts'"],
  ['src/features/entry/Entry.tsx', "import { useSuspenseQuery } from '@tanstack/react-query'"],
  ['src/features/profile/Heading.tsx', "import { useNavigationType } from 'react-router'"],
  ['src/features/profile/Heading.tsx', "import { Link } from 'react-router'"],
  ['src/app/shell/Heading.tsx', "import { Link } from 'react-router'"],
  ['src/ui/Link.tsx', "import { paths } from '#src/url/paths.ts'"],
  ['src/features/charts/frame/Lazy.tsx', "const later = () => import('#src/app/shell/SiteBoundary.tsx')"],
  ['src/offline/serviceWorker.ts', "import { Shell } from '#src/app/shell/Shell.tsx'"],
  ['src/app/shell/Footer.tsx', "import type { Head } from '#src/build/head/pageHead.ts'"],
  ['src/app/pages/entry/Pane.tsx', "import { routes } from '#src/app/boot/routes.tsx'"],
  ['src/app/shell/SiteNav.tsx', "import { Desk } from '#src/desk/Desk.tsx'"],
  ['src/record/check/shape.ts', "import type { Json } from '../../desk/draft/json.ts'"],
  ['src/desk/panels/Previews.tsx', "import { Entry } from '#src/app/pages/entry/Entry.tsx'"],
  ['src/desk/deskApi.ts', "import type { Preview } from '#src/build/desk/preview.ts'"],
  ['src/build/pages/pages.ts', "import { hydrate } from '#src/app/boot/main.tsx'"],
] as const

describe('the rules of the linter', () => {
  it.each(forbidden)('forbid that %s has %s', (path, line) => {
    expect(faultsOf({ [path]: `${line}\n` })).toContain('no-restricted-imports')
  })

  it('name every feature, for imports from one to another', () => {
    const features = readdirSync(join(root, 'src/features'))
    expect(readFileSync(join(root, '.oxlintrc.json'), 'utf8')).toContain(`/(?:${features.toSorted().join('|')})/`)
  })

  it.each([
    [
      'of values',
      "import { b } from './b.ts'\nexport const a = () => b",
      "import { a } from './a.ts'\nexport const b = a",
    ],
    [
      'of types',
      "import type { B } from './b.ts'\nexport type A = B[]",
      "import type { A } from './a.ts'\nexport type B = A[]",
    ],
  ])('forbid circles %s', (_, a, b) => {
    expect(faultsOf({ 'src/domain/a.ts': `${a}\n`, 'src/domain/b.ts': `${b}\n` })).toContain('no-cycle')
  })

  it('allow what a part stands on, and features the links of ui', () => {
    const types = "import type { Move } from '#src/domain/move.ts'\n\nexport type Moves = Move[]\n"
    const link = "import { Link } from '#src/ui/Link.tsx'\n\nexport const MoveLink = Link\n"
    const faults = faultsOf({ 'src/features/band/moves.ts': types, 'src/features/band/MoveLink.tsx': link })
    expect(faults).not.toContain('no-')
  })
})

/** What the linter prints for some files under the rules of this project. */
function faultsOf(files: Record<string, string>): string {
  rmSync(join(folder, 'src'), { recursive: true, force: true })
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '-c', '.oxlintrc.json', '-f', 'unix', 'src'],
    { cwd: folder, encoding: 'utf8' },
  )
  return stdout
}
