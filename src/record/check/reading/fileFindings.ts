import type { Texts } from '#src/domain/vocabulary.ts'
import type { DataFile, TextFault } from '../../dataset.ts'
import type { Finding } from '../corpus.ts'
import { inShell } from './inShell.ts'

/** What is wrong with a file before it is read as JSON: its encoding, its size, a mark at its beginning. */
export function fileFindings({ path: file, text, fault }: DataFile): Finding[] {
  const at = { rule: 'file', file, path: [] }
  return [
    ...(fault ? [{ ...at, ...faultWords(file, fault), ...placeOf(text, fault) }] : []),
    ...(text.startsWith('\ufeff') ? [{ ...at, ...markWords, offset: 0 }] : []),
  ]
}

const markWords: { wrong: Texts; cure: Texts } = {
  wrong: {
    es: 'El archivo empieza con una marca de orden de bytes (BOM), que no se ve.',
    en: 'The file begins with an invisible byte order mark.',
  },
  cure: { es: 'Guárdelo como UTF-8 sin BOM.', en: 'Save it as UTF-8 without BOM.' },
}

function faultWords(file: string, fault: TextFault): { wrong: Texts; cure: Texts; copy?: string } {
  switch (fault.kind) {
    case 'encoding': {
      const name = fault.encoding === 'WINDOWS-1252' ? 'Windows-1252 (Latin-1)' : fault.encoding
      return {
        wrong: { es: `El archivo está en ${name}, no en UTF-8.`, en: `The file is in ${name}, not in UTF-8.` },
        cure: {
          es: 'Guárdelo como UTF-8 sin BOM en el editor, o conviértalo con esta orden:',
          en: 'Save it as UTF-8 without BOM in the editor, or convert it by this command:',
        },
        copy: conversion(file, fault.encoding),
      }
    }
    case 'mixed':
      return {
        wrong: {
          es: 'El archivo está en UTF-8, pero tiene bytes de otra codificación: aquí está el primero.',
          en: 'The file is in UTF-8, but has bytes of another encoding: here is the first.',
        },
        cure: {
          es: 'Escriba de nuevo las letras que se ven como �, y guarde el archivo como UTF-8.',
          en: 'Type the letters anew that are shown as �, and save the file as UTF-8.',
        },
      }
    case 'binary':
      return {
        wrong: { es: 'Esto no es un archivo de texto.', en: 'This is no text file.' },
        cure: {
          es: 'Bórrelo o restaure el archivo anterior; un documento o una imagen no puede ser un archivo de datos.',
          en: 'Delete it or restore the file before it; a document or a picture cannot be a data file.',
        },
      }
    case 'size':
      return {
        wrong: {
          es: `El archivo tiene ${fault.bytes} bytes, más de ${fault.most}, y no se leyó.`,
          en: `The file has ${fault.bytes} bytes, more than ${fault.most}, and was not read.`,
        },
        cure: {
          es: 'Mire si contiene algo que no es de esta entrada; si todo lo es, repártalo en varias.',
          en: 'Look whether it holds what is not of this entry; if all of it is, divide it into several.',
        },
      }
  }
}

/** The first letter that the encoding spoils, where there is one. */
function placeOf(text: string, fault: TextFault): { offset?: number } {
  const offset = text.search(fault.kind === 'mixed' ? /\ufffd/ : /[^\0-\x7f]/)
  return offset === -1 ? {} : { offset }
}

function conversion(file: string, encoding: string): string {
  return `iconv -f ${encoding} -t UTF-8 ${inShell(file)} > ${inShell(`${file}.utf8`)} && mv ${inShell(`${file}.utf8`)} ${inShell(file)}`
}
