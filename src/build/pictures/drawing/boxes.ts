import type { Node } from '@takumi-rs/core'

export type Style = NonNullable<Node['style']>

/** The second family has the letters that the first lacks; see src/build/pictures/pictureFonts.ts. */
export const families = {
  display: '"Newsreader Display", "Newsreader Display Ext"',
  serif: '"Newsreader", "Newsreader Display Ext"',
  sans: '"Inter", "Inter Ext"',
}

/** A flex container: a row, unless `style` sets another direction. */
export function box(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children }
}

export function textBox(words: string, style: Style): Node {
  return { type: 'text', text: words, style }
}

/** An SVG document in its own size. */
export function svg(src: string, size: { width: number; height: number }, style: Style = {}): Node {
  return { type: 'image', src, width: size.width, height: size.height, style }
}
