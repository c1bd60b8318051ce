/** What an import says: faults of files and rows with their cure, and the report. */
export const importEs = {
  row: (number: string) => `fila ${number}`,
  entry: (number: string) => `entrada ${number}`,
  file: 'archivo',
  label: { column: 'columna', value: 'valor', wrong: 'error', cure: 'remedio' },
  wouldWrite: (path: string) => `se escribiría ${path}`,
  written: (path: string) => `escrita: ${path}`,
  refused: 'no se importa',
  leftOut: (by: string) => `no pedida: ${by}`,
  unread: 'El archivo tiene datos que el registro no guarda:',
  assumed: 'El archivo no trae estos datos; se completaron y hay que revisarlos:',
  times: (column: string, rows: string) => `${column} (${rows})`,
  total: (rows: string, sound: string, refused: string, leftOut: string) =>
    `${rows} en total: ${sound} sin problemas, ${refused} con problemas, ${leftOut} no pedidas.`,
  nothingYet: 'No se ha escrito nada. Para escribir, repita la orden con --write.',
  nothing: 'No se escribió nada.',
  noFile: (path: string, folder: string) =>
    `No hay ningún archivo ${path}, buscado desde ${folder}. Escriba su ruta, entre comillas rectas si tiene espacios.`,
  folder: (path: string) => `${path} es una carpeta. Escriba la ruta de un archivo.`,
  halfWritten: (reason: string) =>
    `No se pudo escribir, ni deshacer todo lo escrito; lo reemplazado está en la carpeta nombrada al final: ${reason}`,
  failed: (reason: string) => `No se pudo escribir, y no quedó nada escrito: ${reason}`,
  done: (count: string, folder: string) => `Se escribieron ${count} archivos en ${folder}.`,
  outcomeUnknown: 'Ninguna fuente consultada dice si se realizó.',

  empty: { wrong: 'El archivo está vacío.', cure: 'Indique un archivo con filas.' },
  tooLarge: (limit: string) => ({
    wrong: `El archivo pesa más de ${limit} MB.`,
    cure: 'Divídalo en archivos más pequeños e impórtelos uno tras otro.',
  }),
  utf16: (command: string) => ({
    wrong: 'El archivo está en UTF-16, y solo se leen archivos en UTF-8.',
    cure: `Conviértalo con: ${command}`,
  }),
  notUtf8: (line: string, command: string) => ({
    wrong: `El archivo no está en UTF-8: la línea ${line} tiene letras de otra codificación, quizá Windows-1252 (Latin-1).`,
    cure: `Conviértalo con: ${command}`,
  }),
  spreadsheet: {
    wrong: 'El archivo es una planilla de cálculo (o un archivo comprimido) y no un texto.',
    cure: 'Guárdela desde su programa como «CSV UTF-8».',
  },
  binary: {
    wrong: 'El archivo es binario y no un texto.',
    cure: 'Indique un archivo CSV o JSON en UTF-8.',
  },
  unclosedQuote: {
    wrong: 'Aquí se abre una comilla que no se cierra, y el resto del archivo quedaría dentro de la celda.',
    cure: 'Cierre la comilla; una comilla dentro de una celda se escribe dos veces.',
  },
  strayQuote: {
    wrong: 'Después de la comilla que cierra una celda sigue un texto.',
    cure: 'Ponga la celda entera entre comillas y escriba dos veces las comillas de dentro.',
  },
  ragged: (found: string, expected: string) => ({
    wrong: `La fila tiene ${found} celdas y el encabezado ${expected}.`,
    cure: 'Ponga entre comillas las celdas que tienen comas, o agregue las celdas que faltan.',
  }),
  noRows: { wrong: 'No hay ninguna fila bajo el encabezado.', cure: 'Agregue las filas.' },
  repeatedColumn: {
    wrong: 'El encabezado nombra dos veces esta columna.',
    cure: 'Cambie el nombre de una de las dos.',
  },
  missingColumn: (needed: string, known: string) => ({
    wrong: `Falta esta columna, que el mapa usa para ${needed}.`,
    cure: `Agréguela o corrija el mapa. El archivo tiene: ${known}.`,
  }),
  missingField: (line: string) => ({
    wrong: 'Ninguna columna da este dato, y un movimiento no puede estar sin él.',
    cure: `Agregue la columna, o al mapa una línea como ${line}.`,
  }),
  unknownFormat: {
    wrong: 'El archivo no es ni una tabla CSV, ni JSON de TimelineJS, ni un expediente.',
    cure: 'Un JSON de TimelineJS tiene la lista «events»; un expediente, las listas «moves» y «sources».',
  },
  badJson: {
    wrong: 'El archivo empieza como JSON, pero no se puede leer como tal.',
    cure: 'Ábralo en un editor que marque el lugar, y corrija la comilla, coma o llave que falta.',
  },
  badMap: {
    wrong: 'El mapa no tiene la forma que debe tener en este lugar.',
    cure: 'Compárelo con el ejemplo de docs/data.md.',
  },
  unknownWord: (word: string, known: string) => ({
    wrong: `El mapa usa ${word}, que no representa nada.`,
    cure: `Escriba el nombre de una columna, o una de estas palabras: ${known}.`,
  }),

  lineBreak: (joined: string) => ({
    wrong: 'La celda tiene un salto de línea, y los textos van en una sola.',
    cure: `Escriba: ${joined}`,
  }),
  formula: {
    wrong: 'La celda es una fórmula de planilla y no un valor.',
    cure: 'Copie el valor y péguelo como texto.',
  },
  dateSyntax: (suggestion: string) => ({
    wrong: 'No es una fecha.',
    cure: `Escriba año, mes y día, hasta donde se sepan: ${suggestion}`,
  }),
  dateUnsupported: {
    wrong: 'Es una fecha de una forma que el registro no usa.',
    cure: 'Escriba un día, un mes, un año o un intervalo cerrado: 2024-06-10/2024-06-12.',
  },
  dateImpossible: { wrong: 'Esa fecha no existe en el calendario.', cure: 'Corríjala según la fuente.' },
  dateReversed: { wrong: 'Termina antes de empezar.', cure: 'Corrija el comienzo o el final.' },
  unknownCountry: {
    wrong: 'Ningún país se conoce por este nombre o código.',
    cure: 'Escriba el código de dos letras de ISO 3166-1, o agregue el nombre a «values» del mapa.',
  },
  notListed: (known: string) => ({
    wrong: 'No es ninguno de los valores que puede tener este dato.',
    cure: `Escriba uno de estos, o agregue el valor a «values» del mapa: ${known}.`,
  }),
  emptyCell: {
    wrong: 'La celda está vacía, y un movimiento no puede estar sin este dato.',
    cure: 'Complétela según la fuente.',
  },
  idTwice: (number: string) => ({
    wrong: `El mismo id resulta de la fila o entrada ${number}.`,
    cure: 'Deje una de las dos, o dé a cada una su propio id.',
  }),
  idTaken: {
    wrong: 'El registro ya tiene un movimiento con este id, y una importación no cambia lo que hay.',
    cure: 'Si es el mismo, corrija su archivo en moves/; si no, dé a este otro id.',
  },
  notAddress: {
    wrong: 'No es una dirección web completa.',
    cure: 'Escríbala con su comienzo: https://example.org/pagina',
  },
  noSource: {
    wrong: 'No hay ninguna fuente, y un movimiento tiene al menos una.',
    cure: 'Agregue la dirección de la página que lo informa.',
  },
  notAsMany: (found: string, expected: string, other: string) => ({
    wrong: `Tiene ${found} valores, y ${other} tiene ${expected}.`,
    cure: 'Escriba un valor por cada uno, o uno solo para todos.',
  }),
  notNumber: { wrong: 'No es un número.', cure: 'Escriba grados con punto decimal: -70.65.' },
  unknownSource: (id: string) => ({
    wrong: `El movimiento nombra la fuente ${id}, que no está en la lista de fuentes.`,
    cure: 'Agréguela a «sources», o corrija el nombre.',
  }),
  notOfForm: {
    wrong: 'Este dato falta o no tiene la forma que debe tener.',
    cure: 'Compárelo con otra entrada del mismo archivo.',
  },
  titleSlide: {
    wrong: 'Es la portada o una época de la línea de tiempo y no un movimiento.',
    cure: 'No hay nada que hacer: el nombre del sitio y sus etapas están en record.json.',
  },
  unsoundRecord: (count: string) => ({
    wrong: `El registro de destino tiene ${count} problemas propios.`,
    cure: 'Corríjalos antes: npm run data:check los nombra.',
  }),
  noRecord: {
    wrong: 'La carpeta de destino no tiene ningún registro (record.json y themes.json).',
    cure: 'Indique la carpeta de un registro, o con --record una cuyo registro se tome como base.',
  },
}

export type ImportTexts = typeof importEs
