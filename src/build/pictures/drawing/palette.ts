import type { ThemeId } from '#src/domain/vocabulary.ts'

const tokens = [
  'paper',
  'surface',
  'wash',
  'rule',
  'rule-strong',
  'ink',
  'ink-soft',
  'ink-muted',
  'date',
  'stroke',
] as const

/** The colours of the light scheme that pictures use, as CSS writes them. */
export type Palette = Readonly<Record<(typeof tokens)[number], string>> & {
  /** In the order of lanes. */
  themes: Readonly<Record<ThemeId, string>>
}

type Coloured = { id: ThemeId; colours: { light: string } }

/** The colours of the first rule of src/styles/tokens.css and those of the themes. Throws when a colour is missing. */
export function readPalette(css: string, themes: readonly Coloured[]): Palette {
  const rule = css.slice(0, css.indexOf('}'))
  const colours = new Map(
    [...rule.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{6})\s*;/g)].map(([, name = '', colour = '']) => [name, colour]),
  )
  const colourOf = (name: string): string => {
    const colour = colours.get(name)
    if (!colour) throw new Error(`src/styles/tokens.css has no colour --${name} in its first rule`)
    return colour
  }
  return {
    ...byName(tokens, colourOf),
    themes: Object.fromEntries(themes.map((theme) => [theme.id, theme.colours.light])),
  }
}

function byName<Name extends string>(names: readonly Name[], valueOf: (name: Name) => string): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, string>
}
