import type { Node } from '@takumi-rs/core'
import { statusLooks } from '#src/domain/statusLook.ts'
import type { Card } from '../cards/card.ts'
import { box, families, type Style, svg, textBox } from './boxes.ts'
import { drawKindMark } from './drawing.tsx'
import type { Palette } from './palette.ts'

/** The most letters that fit in one row. */
const rowOf = { kicker: 52, line: 58 }

/** The row of themes in pixels: its width, the mark before a name, the gap between two names, a letter of a name. */
const themesRow = { width: 1056, mark: 26, gap: 28, letter: 13 }

/** Date, kind and count on the left, the name of the site on the right. */
export function masthead({ date, kind, count, mark, siteName }: Card, palette: Palette): Node {
  const [first = '', rest = ''] = siteName
  const fontSize = (date + kind + count).length > rowOf.kicker ? 22 : 26
  const words = (content: string, style: Style) => textBox(content, { fontFamily: families.sans, fontSize, ...style })
  const soft = { color: palette['ink-soft'] }
  const details = [
    ...(date ? [words(date, { fontWeight: 600, color: palette.date })] : []),
    ...(kind ? [box({ alignItems: 'center', gap: 11 }, [...kindMark(mark, palette), words(kind, soft)])] : []),
    ...(count ? [words(count, soft)] : []),
  ]
  const dot = words('·', { color: palette['ink-muted'] })
  return box({ justifyContent: 'space-between', alignItems: 'baseline', gap: 32 }, [
    box(
      { flexWrap: 'wrap', alignItems: 'center', gap: 12, flexGrow: 1, flexShrink: 1, minHeight: 34 },
      details.flatMap((detail, at) => (at === 0 ? [detail] : [dot, detail])),
    ),
    box({ gap: 8, flexShrink: 0 }, [
      textBox(first, { fontFamily: families.serif, fontSize: 28, fontWeight: 600 }),
      textBox(rest, { fontFamily: families.serif, fontSize: 28, ...soft }),
    ]),
  ])
}

function kindMark(mark: Card['mark'], palette: Palette): Node[] {
  if (!mark) return []
  const size = { width: statusLooks[mark.status].isStruck ? 34 : 24, height: 24 }
  return [svg(drawKindMark(mark, size, palette), size)]
}

export function titleRow({ title: words, themes }: Card): Node {
  return textBox(words, {
    fontFamily: families.display,
    fontSize: titleSize(words, themes),
    fontWeight: 500,
    lineHeight: 1.06,
    letterSpacing: '-0.012em',
    textWrap: 'balance',
    lineClamp: 3,
    marginTop: 14,
  })
}

/** Titles have at most 80 letters; two lines hold them at these sizes, smaller above two rows of themes. */
function titleSize({ length }: string, themes: Card['themes']): number {
  if (length <= 26) return 88
  if (length <= 50 && !inTwoRows(themes)) return 74
  return length <= 64 ? 64 : 56
}

/** The status as a chip, and the line with the places or people. */
export function placeRow({ status, line, themes }: Card, palette: Palette): Node[] {
  if (!status && !line) return []
  const chip = textBox(status, {
    fontFamily: families.sans,
    fontSize: 25,
    fontWeight: 600,
    padding: '4px 16px 5px',
    border: `2px dashed ${palette.ink}`,
    borderRadius: 22,
    flexShrink: 0,
  })
  const words = textBox(line, {
    fontFamily: families.sans,
    fontSize: line.length > rowOf.line ? 28 : 30,
    lineHeight: 1.25,
    lineClamp: status || inTwoRows(themes) ? 1 : 2,
    textWrap: 'balance',
    color: palette['ink-soft'],
  })
  return [box({ marginTop: 20, gap: 18, alignItems: 'center' }, [...(status ? [chip] : []), ...(line ? [words] : [])])]
}

function inTwoRows(themes: Card['themes']): boolean {
  const width = themes.reduce((sum, { label }) => sum + label.length * themesRow.letter + themesRow.mark, 0)
  return width + (themes.length - 1) * themesRow.gap > themesRow.width
}

/** The themes, each with the colour of its lane. */
export function themeRow({ themes }: Card, palette: Palette): Node[] {
  if (themes.length === 0) return []
  const items = themes.map(({ id, label }) =>
    box({ alignItems: 'center', gap: themesRow.mark - 16 }, [
      box({ width: 16, height: 16, borderRadius: 8, backgroundColor: palette.themes[id] }, []),
      textBox(label, { fontFamily: families.sans, fontSize: 25 }),
    ]),
  )
  return [box({ marginTop: 20, flexWrap: 'wrap', columnGap: themesRow.gap, rowGap: 8 }, items)]
}
