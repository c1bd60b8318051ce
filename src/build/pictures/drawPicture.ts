import { Renderer } from '@takumi-rs/core'
import type { Picture } from './drawing/pictures.ts'
import { pictureSize } from './drawing/pictureTree.ts'
import type { PictureFont } from './pictureFonts.ts'

/** Draws a picture as PNG. */
export type DrawPicture = (picture: Pick<Picture, 'tree' | 'locale'>) => Promise<Buffer>

/**
 * A renderer that knows our fonts. Each has to be registered and named in every call as well: a font that is not found
 * gives way to a built-in one without a word.
 */
export async function makeDrawPicture(fonts: readonly PictureFont[]): Promise<DrawPicture> {
  const renderer = new Renderer()
  await Promise.all(fonts.map((font) => renderer.registerFont(font)))
  const fontFamilies = [...new Set(fonts.map(({ name }) => name))]
  return ({ tree, locale }) => renderer.render(tree, { ...pictureSize, format: 'png', fontFamilies, lang: locale })
}
