export const addingEs = {
  usage:
    'Uso: npm run article:add -- ARCHIVO [--title --author --publisher --published=2026-01-31 --url --language=es --rights=TITULAR --id --label-es --label-en --lines=paragraphs|wrapped --locale=es|en]',
  refused: 'No se escribió nada.',
  faults: {
    missing: (file: string, folder: string) =>
      `No hay ningún archivo ${file}, buscado desde ${folder}. Escriba su ruta, entre comillas rectas si tiene espacios.`,
    folder: (file: string) => `${file} es una carpeta. Escriba la ruta de un archivo, uno por vez.`,
    unreadable: (file: string, code: string) => `No se puede leer ${file} (${code}).`,
    empty: (file: string) => `${file} no tiene texto.`,
    binary: (file: string) => `${file} no es un archivo de texto. Guarde el artículo como texto o como página web.`,
    damaged: (file: string) =>
      `${file} tiene el signo U+FFFD donde una conversión anterior perdió letras. Guarde de nuevo el original.`,
    tooLarge: (file: string, limit: string) =>
      `${file} pasa de ${limit} MB. Guarde solo el artículo, como texto o como página web.`,
    encoding: (file: string, name: string, command: string) =>
      `${file} está en ${name}, no en UTF-8. Conviértalo y revise las tildes: ${command}`,
    noArticle: (file: string) =>
      `En la página ${file} no se encuentra un texto principal. Copie el artículo a un archivo de texto.`,
    wrapped: (file: string) =>
      `Las líneas de ${file} parecen cortadas a lo ancho. Indique --lines=wrapped para unirlas en párrafos, o --lines=paragraphs si cada línea es un párrafo.`,
  },
  missing: (names: string) => `Falta indicar: ${names}.`,
  duplicate: {
    id: (id: string) => `Ya hay un artículo con el id ${id}. Indique otro con --id.`,
    url: (id: string) => `El artículo ${id} ya tiene esta dirección.`,
    sum: (id: string) => `El artículo ${id} ya tiene exactamente este texto.`,
    near: (id: string) => `El artículo ${id} ya tiene casi el mismo texto.`,
  },
  record: 'Falta data/record.json o tiene errores: ejecute npm run data:check.',
  write: (path: string, code: string) => `No se pudo escribir ${path} (${code}); no quedó nada a medias.`,
  written: (path: string, paragraphs: string) => `Escrito: ${path} (párrafos: ${paragraphs})`,
  unknown: (names: string) => `No consta: ${names}.`,
  softHyphens: 'El texto tiene guiones invisibles (U+00AD), que se conservan: una cita debe copiarse del archivo.',
  next: (id: string) => `Para un borrador del movimiento: npm run article:draft -- ${id}`,
  ask: (name: string) => `${name} (Intro si no consta): `,
  askNeeded: (name: string) => `${name}: `,
  facts: {
    title: 'título',
    author: 'autoría',
    publisher: 'medio',
    published: 'día de publicación',
    url: 'dirección',
    language: 'idioma (--language, como es o en)',
    rights: 'de quién es el texto (--rights)',
    id: 'id (--id)',
  },
  label: {
    ofDay: (publisher: string, day: string) => `Artículo de ${publisher}, ${day}`,
    of: (publisher: string) => `Artículo de ${publisher}`,
    titled: (title: string) => `Artículo «${title}»`,
    beginning: (words: string) => `Texto que empieza «${words}…»`,
  },
  note: {
    fromPage: 'Se guarda el texto principal de la página.',
    fromText: 'Se guarda el texto tal como se recibió.',
    unknown: (names: string) => `No consta: ${names}.`,
  },
  rightsOf: (owner: string) =>
    `El texto pertenece a ${owner}; se reproduce como evidencia y no forma parte de los datos de licencia abierta.`,
}

export type ArticleTexts = typeof addingEs
