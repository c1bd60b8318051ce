import type { NoticesTexts } from './texts.es.ts'

export const noticesEn: NoticesTexts = {
  ignored: 'This link contains options that do not exist on this site; they were ignored:',
  dismiss: 'Understood',
  broken: (n) =>
    n === 1 ? 'One entry could not be read and is not shown.' : `${n} entries could not be read and are not shown.`,
  titles: (years) => `The titles of ${years} could not be loaded: date, kind and place are shown.`,
  searched: (years) => `The titles of ${years} could not be loaded: the search does not include them.`,
  years: (n) => `${n} years`,
}
