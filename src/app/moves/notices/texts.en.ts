import type { NoticesTexts } from './texts.es.ts'

export const noticesEn: NoticesTexts = {
  ignored: 'This link contains options that do not exist on this site; they were ignored:',
  dismiss: 'Understood',
  broken: (n) =>
    n === 1 ? 'One entry could not be read and is not shown.' : `${n} entries could not be read and are not shown.`,
  titles: (first, last) =>
    `The titles of ${first === last ? first : `${first} to ${last}`} could not be loaded: date, kind and place are shown.`,
}
