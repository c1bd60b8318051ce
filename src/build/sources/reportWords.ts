import type { Locale } from '#src/domain/vocabulary.ts'
import type { Verdict } from './report.ts'

type ReportWords = {
  usage: string
  unreadableFile: (path: string, why: string) => string
  noFile: (path: string, folder: string) => string
  /** The heads of the parts of a report. */
  verdicts: Record<Exclude<Verdict, 'alive'>, string>
  noAnswer: string
  noAddress: string
  noRecord: string
  notListed: string
  timeout: string
  movedTo: (url: string) => string
  summary: (counts: Readonly<Record<Verdict, number>>, all: number) => string
}

/** What the check of sources prints, in both languages. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = {
  es: {
    usage: [
      'Uso: npm run sources:check -- [--offline=ARCHIVO] [--state=ARCHIVO] [--json] [--locale=es|en]',
      '       [--hosts=6] [--pause=1] [--timeout=20]   (pausa y espera máxima en segundos)',
      'ARCHIVO sin conexión: una línea por dirección, "estado dirección [destino]".',
    ].join('\n'),
    unreadableFile: (path, why) => `No se puede leer ${path}: ${why}`,
    noFile: (path, folder) => `No hay ningún archivo ${path}, buscado desde ${folder}. Escriba su ruta.`,
    verdicts: {
      dead: 'Ya no existen',
      moved: 'Se mudaron',
      changed: 'Cambiaron desde la revisión anterior',
      unread: 'No se pudieron leer; no consta si existen',
    },
    noAnswer: 'sin respuesta',
    noAddress: 'no es una dirección',
    noRecord: 'record.json falta o no se puede leer: npm run data:check dice por qué. No se revisó nada.',
    notListed: 'no está en la lista',
    timeout: 'no respondió a tiempo',
    movedTo: (url) => `ahora en ${url}`,
    summary: ({ dead, moved, changed, unread, alive }, all) =>
      `Direcciones: ${all}. Ya no existen: ${dead}. Se mudaron: ${moved}. Cambiaron: ${changed}. Sin leer: ${unread}. Sin novedad: ${alive}.`,
  },
  en: {
    usage: [
      'Usage: npm run sources:check -- [--offline=FILE] [--state=FILE] [--json] [--locale=es|en]',
      '       [--hosts=6] [--pause=1] [--timeout=20]   (pause and longest wait in seconds)',
      'FILE for use offline: a line for each address, "status address [location]".',
    ].join('\n'),
    unreadableFile: (path, why) => `${path} cannot be read: ${why}`,
    noFile: (path, folder) => `There is no file ${path}, looked for from ${folder}. Write its path.`,
    verdicts: {
      dead: 'Gone',
      moved: 'Moved',
      changed: 'Changed since the last check',
      unread: 'Could not be read; whether they exist is not known',
    },
    noAnswer: 'no answer',
    noAddress: 'no address',
    noRecord: 'record.json is missing or cannot be read: npm run data:check says why. Nothing was checked.',
    notListed: 'not in the list',
    timeout: 'no answer in time',
    movedTo: (url) => `now at ${url}`,
    summary: ({ dead, moved, changed, unread, alive }, all) =>
      `Addresses: ${all}. Gone: ${dead}. Moved: ${moved}. Changed: ${changed}. Not read: ${unread}. As before: ${alive}.`,
  },
}
