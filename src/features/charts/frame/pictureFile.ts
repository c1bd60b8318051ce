import { fontFaces } from './fontFaces.ts'
import { svgCopy } from './svgCopy.ts'
import { wrapText } from './wrapText.ts'

/** The text around a picture in its file. */
export type Caption = {
  title: string
  /** Under the title: what it shows, the period, the filter. */
  lines: readonly string[]
  /** At the foot: source, date, licence. */
  source: readonly string[]
}

export type PictureFile = { text: string; width: number; height: number }

const svgSpace = 'http://www.w3.org/2000/svg'
const margin = 24
const titleSize = 24
const textSize = 13
const sourceSize = 11
const leading = 1.45
/** The least width of the file, so that the text around a narrow picture fits. */
const narrowest = 420

/**
 * A picture of the page, all SVGs in its element, as one SVG file: in the colours of the page, with its fonts inside, and
 * with title, lines and source written around it. Rejects when a font cannot be fetched.
 */
export async function pictureFileOf(picture: HTMLElement, caption: Caption): Promise<PictureFile> {
  const box = picture.getBoundingClientRect()
  const width = Math.max(box.width, narrowest) + 2 * margin
  const page = getComputedStyle(document.documentElement)
  const colour = (name: string) => page.getPropertyValue(name).trim()
  const sheet = element('svg', { width })
  const ground = element('rect', { width, fill: colour('--paper') })
  const style = element('style', {})
  style.textContent = await fontFaces()
  sheet.append(style, ground)
  let y = margin
  const write = (text: string, size: number, fill: string, family = 'Inter', weight = 400) => {
    for (const line of wrapText(text, width - 2 * margin, measurer(`${weight} ${size}px ${family}`))) {
      y += size * leading
      const at = { x: margin, y: y - size * 0.35, fill, 'font-family': `${family}, sans-serif` }
      const row = element('text', { ...at, 'font-size': size, 'font-weight': weight })
      row.textContent = line
      sheet.append(row)
    }
  }
  write(caption.title, titleSize, colour('--ink'), 'Newsreader Display', 500)
  for (const line of caption.lines) write(capitalised(line), textSize, colour('--ink-soft'))
  y += 8
  for (const svg of picture.querySelectorAll<SVGSVGElement>('svg:not(svg svg)')) {
    const own = svg.getBoundingClientRect()
    const place = { x: margin + own.x - box.x, y: y + own.y - box.y, width: own.width, height: own.height }
    const copy = svgCopy(svg)
    for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value))
    sheet.append(copy)
  }
  y += box.height + 8
  for (const line of caption.source) write(line, sourceSize, colour('--ink-muted'))
  const height = Math.ceil(y + margin * 0.75)
  for (const part of [sheet, ground]) part.setAttribute('height', String(height))
  sheet.setAttribute('viewBox', `0 0 ${width} ${height}`)
  return { text: new XMLSerializer().serializeToString(sheet), width, height }
}

/** The file as a bitmap at twice its size. Rejects when the browser cannot draw it. */
export async function pngOf({ text, width, height }: PictureFile): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * 2)
  canvas.height = Math.round(height * 2)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the canvas gave no picture'))), 'image/png')
  })
}

function capitalised(line: string): string {
  return line.slice(0, 1).toUpperCase() + line.slice(1)
}

function measurer(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return (text) => text.length * textSize * 0.6
  context.font = font
  return (text) => context.measureText(text).width
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svgSpace, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
