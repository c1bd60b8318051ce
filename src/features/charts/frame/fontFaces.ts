import textFont from '#src/styles/fonts/inter.woff2?url'
import displayFont from '#src/styles/fonts/newsreader-display.woff2?url'

/** The rules that put the fonts of the page into an SVG file. Rejects when a font cannot be fetched. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all([face('Inter', textFont), face('Newsreader Display', displayFont)])
  return faces.join('')
}

async function face(family: string, url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`the font ${family} could not be fetched: ${response.status}`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  return `@font-face{font-family:"${family}";font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2")}`
}
