import { Renderer } from '@takumi-rs/core'
import type { Picture } from './drawing/pictures.ts'
import { pictureSize } from './drawing/pictureTree.ts'
import type { PictureFont } from './pictureFonts.ts'

/** Draws a picture as PNG. */
export type DrawPicture = (picture: Pick<Picture, 'tree' | 'locale'>) => Promise<Buffer>

/**
 * Creates a renderer with our fonts. Each has to be registered, and named in every call as well: the renderer replaces a
 * font that it does not find by a built-in one, without an error.
 */
export async function makeDrawPicture(fonts: readonly PictureFont[]): Promise<DrawPicture> {
  const renderer = new Renderer()
  await Promise.all(fonts.map((font) => renderer.registerFont(font)))
  const fontFamilies = [...new Set(fonts.map(({ name }) => name))]
  return ({ tree, locale }) => renderer.render(tree, { ...pictureSize, format: 'png', fontFamilies, lang: locale })
}
