import { englishMarks, inQuotes } from '#src/i18n/typography.ts'
import type { ShareTexts } from './texts.es.ts'

export const shareEn: ShareTexts = {
  headings: { move: 'Share this move', view: 'Share this selection', record: 'Share the record' },
  close: 'Close',
  panels: { share: 'Share', cite: 'Cite', download: 'Download', embed: 'Embed' },
  panelsLabel: 'What to do',
  copyFailed: 'The browser did not allow copying; the text is here:',

  link: 'Link',
  copyLink: 'Copy the link',
  linkCopied: 'Link copied',
  system: 'Send with this device…',
  sendBy: 'Send by',
  targets: { whatsapp: 'WhatsApp', x: 'X', bluesky: 'Bluesky', email: 'E-mail' },
  opensSite: '(opens another site)',
  paste: 'To paste into a text',
  dated: { copy: 'Copy title, date and link', copied: 'Title, date and link copied', label: 'Title, date and link' },
  undated: { copy: 'Copy title and link', copied: 'Title and link copied', label: 'Title and link' },
  quotation: (title, date, url) => {
    const quoted = inQuotes(title, englishMarks)
    return date ? `${quoted}, ${date}. ${url}` : `${quoted}. ${url}`
  },
  qr: {
    heading: 'QR code',
    label: (title) => `QR code of the link to ${inQuotes(title, englishMarks)}`,
    use: 'For a slide, a poster or a screen.',
    svg: 'SVG',
    png: 'PNG',
    save: (form) => `Download ${form}`,
    saveCode: (form) => `Download ${form} of the QR code`,
    tooLong: 'The link is too long for a QR code.',
    failed: 'The browser could not make the picture; the SVG version is there.',
  },

  cite: {
    form: 'Format',
    forms: { text: 'Text', bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' },
    copy: 'Copy the citation',
    copied: 'Citation copied',
    save: 'Download the citation',
    version: (day) => `The version is the day of the record’s latest revision: ${day}.`,
  },

  download: {
    move: 'The data of this move.',
    view: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}: exactly those that the page shows with its filters.`,
    record: 'All moves. The data page has the whole record, with statements and sources.',
    csvImport:
      'If Excel shows the CSV in one column, import it with “Data > From Text/CSV”; LibreOffice asks for the separator when it opens it.',
    csv: 'For spreadsheets',
    json: 'For programs',
    geojson: 'For maps',
    ics: 'For the calendar',
    forms: { csv: 'CSV', json: 'JSON', geojson: 'GeoJSON', ics: 'iCalendar' },
    terms: (day) => `CC BY 4.0, version of ${day}. Each file says so.`,
    noDays: 'No calendar file: the sources do not give the day.',
    saved: (file) => `Downloaded: ${file}`,
  },

  embed: {
    none: 'This selection cannot be embedded: it asks for two countries (or two counterparts) in the same move, and a link can only ask for either one.',
    lead: 'It takes the height of its content, and the light or dark look of the site that shows it.',
    width: 'Width',
    full: 'Full width',
    pixels: (n) => `${n} px`,
    preview: 'Preview',
    code: 'Code to paste',
    copy: 'Copy the code',
    copied: 'Code copied',
    sandbox: 'If the site isolates what it embeds (sandbox), it needs:',
  },
}
