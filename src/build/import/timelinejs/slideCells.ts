import type { Row } from '../read/table.ts'
import { slideText } from './slideText.ts'

/** Stands between values that may hold any letter: the unit separator of ASCII. */
export const unitMark = '\u001f'

/** The columns of the spreadsheet of TimelineJS that make the cells below, and are not kept as they are. */
const merged = new Set(['Year', 'Month', 'Day', 'End Year', 'End Month', 'End Day', 'Text', 'Headline', 'Type', 'Tag'])

/**
 * The cells of a slide by which a map reads it: its dates as the record writes them, its texts without markup, the pages
 * that it links to; and all other columns of the spreadsheet as they are.
 */
export function slideCells(row: Row['cells']): Row['cells'] {
  const { text, links, status, themes } = slideText(row.Text ?? '')
  const others = Object.entries(row).filter(([name]) => !merged.has(name))
  return {
    ...Object.fromEntries(others),
    'Unique ID': row['Unique ID'] ?? '',
    Start: dateOf(row, ''),
    End: dateOf(row, 'End '),
    Headline: slideText(row.Headline ?? '').text,
    Summary: text,
    Group: (row.Group || row.Tag) ?? '',
    Status: status,
    Themes: themes.join(unitMark),
    Links: links.map(({ url }) => url).join(unitMark),
    'Link Titles': links.map(({ title }) => title).join(unitMark),
    'Link Publishers': links.map(({ publisher }) => publisher).join(unitMark),
  }
}

/** "2026-2-3" of three cells becomes "2026-02-03"; what is no number stays as it is, for the message. */
function dateOf(row: Row['cells'], prefix: '' | 'End '): string {
  const [year = '', month = '', day = ''] = ['Year', 'Month', 'Day'].map(
    (name) => (row[prefix + name] ?? '').replaceAll(/[\s,]/g, ''), // as TimelineJS does: "2,026" is 2026
  )
  return [year, twoDigits(month), twoDigits(day)].filter((part) => part !== '').join('-')
}

function twoDigits(number: string): string {
  return number === '' ? '' : number.padStart(2, '0')
}
