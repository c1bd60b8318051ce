import type { Texts } from '#src/domain/vocabulary.ts'
import type { Corpus, Finding } from '../../corpus.ts'

/** The parts of a report that the address of a page can name between braces. */
const known = ['id', 'link', 'locale', 'version'] as const
/** An address of one mailbox, without the forms that only mail servers meet: quotes, comments, addresses in brackets. */
const mailbox = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/i

/** Where readers report errors is one address that a browser can open, and its braces hold names of parts alone. */
export function contactRule({ record }: Corpus): Finding[] {
  if (!record?.entry.contact) return []
  const { url, email } = record.entry.contact
  const found = (path: string[], wrong: Texts, cure: Texts): Finding[] => [
    { file: record.file, path: ['contact', ...path], wrong, cure },
  ]
  if ((url === undefined) === (email === undefined)) return found([], notOne, keepOne)
  if (email !== undefined) return mailbox.test(email) ? [] : found(['email'], noMailbox, writeMailbox)
  if (url === undefined) return []
  const stray = [...url.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !known.some((part) => part === name))
  if (stray) return found(['url'], unknownPart(stray[0]), nameParts)
  return isPage(url) ? [] : found(['url'], noPage, copyPage)
}

/** With a name in place of the braces, since an address may not hold them. */
function isPage(url: string): boolean {
  try {
    const { protocol, hostname, username, password } = new URL(url.replaceAll(/[{}]/g, ''))
    return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === ''
  } catch {
    return false
  }
}

const notOne = {
  es: '"contact" tiene que tener una dirección web o un correo, y no los dos.',
  en: '"contact" must have a web address or an e-mail address, and not both.',
}
const keepOne = {
  es: 'Deje "url" o "email", o quite "contact": entonces las entradas no ofrecen avisar de un error.',
  en: 'Keep "url" or "email", or take "contact" out: entries then do not offer to report an error.',
}
const noMailbox = { es: 'No es una dirección de correo.', en: 'This is no e-mail address.' }
const writeMailbox = {
  es: 'Escriba una sola dirección, sin nombre: "redaccion@example.org".',
  en: 'Write one address, without a name: "editors@example.org".',
}
const unknownPart = (part: string) => ({
  es: `La dirección tiene ${part}, que no es ninguna parte de un aviso.`,
  en: `The address has ${part}, which is no part of a report.`,
})
const nameParts = {
  es: 'Las partes son {id}, {link}, {locale} y {version}.',
  en: 'The parts are {id}, {link}, {locale} and {version}.',
}
const noPage = {
  es: 'No es una dirección web completa que se pueda abrir.',
  en: 'This is no complete web address that can be opened.',
}
const copyPage = {
  es: 'Copie la dirección entera del navegador, con "https://" delante.',
  en: 'Copy the whole address from the browser, with "https://" before it.',
}
