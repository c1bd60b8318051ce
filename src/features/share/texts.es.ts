import { inQuotes, spanishMarks } from '#src/i18n/typography.ts'
import type { ShareTarget } from './shareLinks.ts'

/** The texts of the share dialog, of its buttons and of embeds. */
export const shareEs = {
  headings: { move: 'Compartir este movimiento', view: 'Compartir esta selección', record: 'Compartir el registro' },
  close: 'Cerrar',
  panels: { share: 'Compartir', cite: 'Citar', download: 'Descargar', embed: 'Insertar' },
  panelsLabel: 'Qué hacer',
  copyFailed: 'El navegador no permitió copiar; el texto está aquí:',

  link: 'Enlace',
  copyLink: 'Copiar el enlace',
  linkCopied: 'Enlace copiado',
  system: 'Enviar con este dispositivo…',
  sendBy: 'Enviar por',
  targets: { whatsapp: 'WhatsApp', x: 'X', bluesky: 'Bluesky', email: 'Correo' } satisfies Record<ShareTarget, string>,
  opensSite: '(se abre en otro sitio)',
  paste: 'Para pegar en un texto',
  /** Of an entry, which has a date, and of a selection, which has none. */
  dated: {
    copy: 'Copiar título, fecha y enlace',
    copied: 'Título, fecha y enlace copiados',
    label: 'Título, fecha y enlace',
  },
  undated: { copy: 'Copiar título y enlace', copied: 'Título y enlace copiados', label: 'Título y enlace' },
  quotation: (title: string, date: string, url: string) =>
    date ? `${inQuotes(title, spanishMarks)}, ${date}. ${url}` : `${inQuotes(title, spanishMarks)}. ${url}`,
  qr: {
    heading: 'Código QR',
    label: (title: string) => `Código QR del enlace a ${inQuotes(title, spanishMarks)}`,
    use: 'Para una lámina, un afiche o una pantalla.',
    svg: 'SVG',
    png: 'PNG',
    save: (form: string) => `Descargar ${form}`,
    saveCode: (form: string) => `Descargar ${form} del código QR`,
    tooLong: 'El enlace es demasiado largo para un código QR.',
    failed: 'El navegador no pudo hacer la imagen; la versión SVG sí está disponible.',
  },

  cite: {
    form: 'Formato',
    forms: { text: 'Texto', bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    copy: 'Copiar la cita',
    copied: 'Cita copiada',
    save: 'Descargar la cita',
    version: (day: string) => `La versión es el día de la última revisión del registro: ${day}.`,
  },

  download: {
    move: 'Los datos de este movimiento.',
    view: (n: string, count: number) =>
      `${n} ${count === 1 ? 'movimiento' : 'movimientos'}: exactamente los que muestra la página con sus filtros.`,
    record: 'Todos los movimientos. La página de datos tiene el registro completo, con afirmaciones y fuentes.',
    csvImport:
      'Si Excel muestra el CSV en una sola columna, impórtelo con «Datos > Desde texto/CSV»; LibreOffice pregunta el separador al abrirlo.',
    csv: 'Para hojas de cálculo',
    json: 'Para programas',
    geojson: 'Para mapas',
    ics: 'Para el calendario',
    forms: { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', ics: 'iCalendar' },
    terms: (day: string) => `CC BY 4.0, versión del ${day}. Cada archivo lo dice.`,
    noDays: 'Sin archivo de calendario: las fuentes no dan el día.',
    saved: (file: string) => `Descargado: ${file}`,
  },

  embed: {
    none: 'Esta selección no se puede insertar: pide a la vez dos países (o dos contrapartes) en un mismo movimiento, y un enlace solo puede pedir uno u otro.',
    lead: 'Se adapta al alto de su contenido y a la apariencia clara u oscura del sitio que lo muestra.',
    width: 'Ancho',
    full: 'Todo el ancho',
    pixels: (n: number) => `${n} px`,
    preview: 'Vista previa',
    code: 'Código para pegar',
    copy: 'Copiar el código',
    copied: 'Código copiado',
    sandbox: 'Si el sitio aísla lo insertado (sandbox), necesita:',
  },
}

export type ShareTexts = typeof shareEs
