import type { KindId, PhaseId, StatusId } from '#src/domain/vocabulary.ts'

const kinds: Record<KindId, string> = {
  visit: 'Viaje fuera de Chile para reunirse con autoridades de otro país o recorrer un lugar de él.',
  summit: 'Cumbre o foro de varios países, fuera de Chile.',
  appearance: 'Discurso o participación en un acto político, de partidos o de redes internacionales.',
  reception: 'Recibe en Chile a una autoridad extranjera o a un representante de otro país.',
  agreement: 'Instrumento firmado, acuerdo o declaración conjunta con otro país.',
  call: 'Llamada, videollamada, carta o mensaje.',
  statement: 'Posición o decisión pública, suya o de su gobierno, sobre un asunto exterior.',
  milestone:
    'Hecho que cambia la calidad en que actúa: la segunda vuelta que lo hizo presidente electo y la asunción del mando.',
}

const statuses: Record<StatusId, string> = {
  occurred: 'Al menos una fuente informa que ocurrió.',
  announced: 'Se dio a conocer de antemano y ninguna fuente informa todavía qué pasó.',
  postponed: 'Se anunció para un día y se hizo en otro: la entrada enlaza con la del movimiento que la reemplazó.',
  cancelled: 'Se anunció y una fuente informa que no se haría.',
}

const phases: Record<PhaseId, (election: string, inauguration: string) => string> = {
  antecedent: (election) => `Antes del ${election}, día de la segunda vuelta.`,
  'president-elect': (election, inauguration) =>
    `Desde el ${election}, día de la segunda vuelta, hasta la víspera del ${inauguration}.`,
  president: (_, inauguration) => `Desde el ${inauguration}, día en que asumió el mando.`,
}

/** A word of the record and what it means. */
type Term = readonly [term: string, meaning: string]

const places: Record<'tour' | 'place' | 'counterpart' | 'concerns' | 'country', Term> = {
  tour: [
    'Gira',
    'Escalas consecutivas de un mismo viaje. Cada escala es un movimiento y lleva el nombre de la gira. El número de escala de una entrada cuenta los lugares fuera de Chile en orden de tiempo; los movimientos seguidos en una misma ciudad son una sola escala.',
  ],
  place: [
    'Lugar',
    'Dónde ocurrió: país, ciudad, recinto y coordenadas, en la medida en que se conocen. Las llamadas y los mensajes no tienen lugar.',
  ],
  counterpart: [
    'Contraparte',
    'La persona con quien se reunió o habló, o a quien se refirió, con el cargo que tenía ese día. Quien acompaña a Kast figura aparte.',
  ],
  concerns: ['Se refiere a', 'Países de los que trata el movimiento y que no nombran su lugar ni sus contrapartes.'],
  country: [
    'País, en los filtros',
    'Un movimiento aparece en los países de sus lugares, de sus contrapartes y de aquellos a los que se refiere. En cambio, la cifra de países visitados cuenta solo lugares.',
  ],
}

export const methodEs = {
  heading: 'Método',
  description:
    'Qué se registra en Kast en el mundo, cómo se redactan, fechan, cuentan y corrigen las entradas, qué cubre el registro y qué vacíos tiene.',
  lead: 'Qué se registra, cómo se hace cada entrada y qué se alcanzó a revisar.',
  contents: 'En esta página',

  sections: {
    what: {
      heading: 'Qué es este sitio',
      text: {
        is: 'Kast en el mundo es una obra de referencia independiente sobre los movimientos internacionales de José Antonio Kast. Reúne hechos tomados de fuentes públicas, con la fuente de cada afirmación.',
        isNot:
          'No es un sitio oficial: no depende de la Presidencia de Chile, de un partido ni de un gobierno. No elogia ni censura; cuando una fuente valora, la valoración se atribuye a quien la hace.',
      },
    },
    moves: {
      heading: 'Qué cuenta como movimiento',
      text: {
        unit: 'Un movimiento es un acto internacional de Kast: un viaje, una reunión con autoridades de otro país, una llamada, un acuerdo, un discurso o una posición sobre un asunto exterior. Es la unidad de la línea de tiempo y tiene una entrada propia. Una reunión que reúne a varias personas es un solo movimiento; dos reuniones de un mismo día son dos.',
        government:
          'Desde que asumió el mando se registran también decisiones exteriores de su gobierno en las que él no aparece en persona; en ese caso la entrada lo dice.',
        evidence:
          'Todo movimiento descansa en al menos una página leída. Lo que ninguna página muestra no se registra como movimiento: figura más abajo, entre las pistas sin verificar.',
      },
    },
    kinds: {
      heading: 'Tipos',
      text: { one: 'Cada movimiento tiene un solo tipo. En la línea de tiempo, la forma de la marca lo indica.' },
    },
    statuses: {
      heading: 'Estados',
      text: { one: 'El estado dice qué se sabe de la realización del movimiento.' },
    },
    phases: {
      heading: 'Etapas',
      text: {},
    },
    places: {
      heading: 'Giras, lugares, contrapartes y países',
      text: {},
    },
    dates: {
      heading: 'Fechas',
      text: {
        edtf: 'Las fechas se escriben en EDTF (ISO 8601-2) con la precisión que dan las fuentes y ninguna más. Cuando una página dice «este martes», el día se calcula desde su fecha de publicación y se comprueba el día de la semana.',
        doubt:
          'Una fecha que ninguna fuente establece del todo se muestra como «fecha aproximada» o «fecha incierta». Cuando además se dedujo, una nota en la entrada explica cómo. Un movimiento sin día exacto ocupa en la línea de tiempo todos los días en que pudo ocurrir.',
      },
    },
    entries: {
      heading: 'Cómo se hace una entrada',
      text: {
        claims:
          'El contenido se divide en afirmaciones, una por hecho, cada una con sus fuentes numeradas. «Lo que consta» recoge lo que las fuentes informan; «Lo que se interpreta», las lecturas y valoraciones, atribuidas a quien las hace.',
        words:
          'Los títulos, resúmenes y afirmaciones están en palabras propias. Solo se conserva la redacción ajena en los títulos de las fuentes y en las citas.',
        quotes:
          'Se cita textualmente solo de textos que el proyecto guarda completos. Cada cita se compara palabra por palabra con el texto guardado cada vez que se construye el sitio; si una no coincide, la construcción se detiene.',
        disagreements:
          'Cuando las fuentes difieren, la entrada dice en qué y no elige por su cuenta. Cuando un dato solo se conoce por una fuente secundaria, la entrada también lo dice.',
        corrections:
          'Una corrección es una nueva versión del archivo de la entrada, con la fecha de su última revisión, que se muestra al pie. El enlace de una entrada publicada no cambia.',
        background:
          'Una fuente que no sustenta ninguna afirmación en particular se conserva en la lista como contexto y cuenta como fuente citada.',
      },
    },
    figures: {
      heading: 'Cómo se cuentan las cifras',
      text: { intro: 'Las cifras de la portada siguen siempre los filtros elegidos. Cada una tiene su regla:' },
    },
    themes: {
      heading: 'Temas',
      text: {
        many: 'Un movimiento puede tener varios temas, y en cada uno cuenta una vez: por eso las cifras por tema suman más que el total.',
      },
    },
    coverage: {
      heading: 'Qué cubre el registro y qué no',
      text: {
        period:
          'La investigación se hizo en dos partes: del 14 de diciembre de 2025 al 10 de marzo de 2026, y del 11 de marzo al 22 de noviembre de 2026, esta última junto con las audiencias del 10 de marzo. Los movimientos anteriores a la segunda vuelta quedaron fuera de la búsqueda.',
        elect:
          'Del primer periodo se leyeron páginas de prensa y de agencias, la mayoría en español y algunas en otros idiomas, en general solo su comienzo: pueden faltar detalles que aparecen más abajo en un artículo. La página más tardía de esa parte es del 11 de marzo de 2026.',
        president:
          'Del segundo periodo hay abundante prensa hasta el 13 de marzo de 2026 y menos hasta el 22 de marzo. La última página de prensa encontrada es del 20 de abril de 2026.',
        compilations:
          'Desde el 24 de marzo el registro descansa sobre todo en compilaciones secundarias: la cronología ciudadana Kastigo.cl (11 de marzo a 22 de junio de 2026) y el observatorio ciudadano Chile Cumple (al 2 de mayo de 2026), ambos escritos en tono crítico y ambos con remisiones a notas de prensa que no se leyeron aquí; y tres artículos del medio uruguayo Archivo Popular (7 y 10 de septiembre de 2026). Los textos de los tres se leyeron en las versiones guardadas en sus repositorios públicos; en las dos cronologías, la dirección citada es la del sitio o la página, y la fecha, la de la versión leída.',
        gaps: 'No se encontró nada entre el 23 de junio y el 2 de septiembre de 2026, ni entre el 11 de septiembre y el 22 de noviembre de 2026. Es un vacío de las fuentes, no un indicio de inactividad.',
        unreached:
          'No se llegó al texto completo de la mayoría de los artículos; a los comunicados originales (Oficina del Presidente Electo, cancillerías, Casa Blanca, agencia húngara MTI, Palazzo Chigi); a audio ni video; ni a publicaciones en X, salvo las que cita la prensa.',
        domestic:
          'Se dejaron fuera, por ser asuntos internos, el encuentro con la comunidad palestina de Chile (enero de 2026), el nombramiento del canciller y las reuniones de traspaso con el presidente Gabriel Boric, salvo la que se interrumpió por el cable submarino.',
      },
    },
    leads: {
      heading: 'Pistas sin verificar',
      text: {
        intro:
          'Lo que sigue se mencionó en alguna página o estaba previsto, pero ninguna página leída lo confirma. No son movimientos del registro y no se cuentan.',
      },
    },
    merges: {
      heading: 'Entradas fusionadas y añadidas',
      text: {
        pairs:
          'Los dos archivos de la investigación reunían 95 entradas y se superponían el 10 y el 11 de marzo de 2026. Ocho pares, todos del 10 de marzo, contaban el mismo movimiento y se fusionaron, con los hechos y las fuentes de ambos: las audiencias con Nasry Asfura, Rodrigo Chaves, Felipe VI, José Raúl Mulino, Daniel Noboa, Rodrigo Paz y Andrii Sybiha, y la reunión con Luiz Inácio Lula da Silva que se canceló.',
        milestones:
          'La segunda vuelta del 14 de diciembre de 2025 se añadió como hito. La asunción del mando, que la investigación tenía como recepción, es también un hito.',
        round:
          'La ronda de audiencias del 10 de marzo se conserva como panorama de la jornada, sin contrapartes propias, para que nadie se cuente dos veces: quienes constan tienen su propia entrada.',
      },
    },
    sources: {
      heading: 'Títulos, fechas y lugares de las fuentes',
      text: {
        titles:
          'Cuando la parte leída de una página no mostraba su titular, el título se reconstruyó a partir de la dirección: puede diferir del publicado en acentos, puntuación o palabras breves. Las notas de la investigación no dicen cuáles son, salvo los que quedan cortados en la dirección: cada uno de estos está señalado en su entrada.',
        published:
          'La fecha de publicación viene de la página o de su dirección y, a falta de ambas, de lo que dice el texto. Algunas se dedujeron del hecho relatado: las de América Económica, Bloomberg Línea, El Jacagüero, KCH Comunicación, Más Radios y Medialives.',
        reference:
          'Las coordenadas, y el municipio que se indica para el Cecot, son valores geográficos de referencia y no datos de prensa. Las llamadas y los mensajes no llevan lugar.',
      },
    },
    origins: {
      heading: 'Movimientos con un solo origen',
      text: {
        rule: 'Cada entrada cuenta cuántos orígenes distintos tienen sus fuentes. Un texto de agencia cuenta por la agencia, lo publique quien lo publique; los textos de ABC Color cuentan como EFE, porque en estos asuntos son en su mayoría copia de ella; varias páginas de un mismo medio son un origen; un artículo guardado por el proyecto es otro.',
        limit:
          'La cuenta es por entrada: una entrada con varios orígenes puede contener afirmaciones que descansan en uno solo, como muestran los números de fuente de cada una.',
      },
    },
    licence: {
      heading: 'Licencias',
      text: {
        code: 'El código es de licencia MIT. Los datos y los textos propios, Creative Commons Atribución 4.0 (CC BY 4.0).',
        article:
          'El texto de un artículo pertenece a su autor o autora. Se reproduce como evidencia y no forma parte de los datos de licencia abierta.',
      },
    },
    updated: {
      heading: 'Última actualización',
      text: {},
    },
    privacy: {
      heading: 'Privacidad',
      text: {
        none: 'El sitio no usa cookies, no pide nada a terceros y no sigue a quien lo lee: textos, datos y tipografías vienen del propio sitio.',
        device:
          'La apariencia elegida, clara u oscura, se guarda solo en el dispositivo. El navegador recuerda además, mientras la pestaña está abierta, hasta dónde se ha leído cada página. Los enlaces a las fuentes llevan a otros sitios, que tienen sus propias reglas.',
      },
    },
  },

  kinds,
  statuses,
  outcomeUnknown:
    'El movimiento sigue como anunciado, pero su día ya pasó y no se encontró qué ocurrió. La entrada explica qué falta saber.',
  phases,
  phaseRule:
    'La etapa se deduce de la fecha: es la del último día en que el movimiento pudo ocurrir. Uno fechado entre el 10 y el 12 de marzo de 2026, sin día preciso, queda en la etapa de presidente.',
  places,
  dateForms: {
    '2025-12-23': 'Un día.',
    '2026-02-02/2026-02-05': 'Varios días seguidos, o un día sin precisar dentro de ellos.',
    '2026-01': 'Un mes.',
    '2025-12-22~': 'Fecha aproximada.',
    '2025-12-22?': 'Fecha incierta.',
  },
  themesFolded: (from: string, to: string) =>
    `La investigación usó ${from} temas. Aquí se reúnen en ${to}, para que cada uno tenga un carril propio en la línea de tiempo.`,
  themeFold: 'Temas de la investigación que reúne:',
  themeMoves: (n: string, count: number) => `${n} ${count === 1 ? 'movimiento' : 'movimientos'}`,
  relationsRule: (label: string) =>
    `«${label}» se aplica de manera estricta, porque casi todo movimiento tiene algo de diplomacia. Se conserva solo cuando la relación misma es el asunto: cuando la investigación no dio ningún otro tema, o cuando la entrada trata de un saludo, una invitación, una ceremonia, un nombramiento, un acercamiento o una disputa.`,
  leads: {
    contacts: {
      heading: 'Llamadas y contactos',
      list: {
        netanyahu:
          'Llamada con Benjamin Netanyahu: el 16 de diciembre de 2025 se informó que se preparaba; ninguna página la confirma.',
        costaRica:
          'Llamada con el presidente de Costa Rica, hacia el 14–16 de diciembre de 2025: Kast la mencionó sin fecha ni contenido.',
        machado:
          'Conversación en que Kast invitó a María Corina Machado a la investidura: ella confirmó la invitación entre el 7 y el 9 de marzo de 2026; no constan el medio ni el día. El 8 de enero se dijo que una reunión no estaba descartada.',
        notFound:
          'Hasta el 10 de marzo de 2026 no se encontró llamada de Donald Trump, Gustavo Petro, Claudia Sheinbaum, Emmanuel Macron, Pedro Sánchez ni de la dirección de la Unión Europea: solo felicitaciones públicas o, de parte de Petro, críticas.',
      },
    },
    trips: {
      heading: 'Viajes y reuniones',
      list: {
        bloc: 'Propuesta de Javier Milei de un bloque de gobiernos afines que incluiría a Kast, fines de diciembre de 2025: no se encontró ningún acto de Kast al respecto.',
        february:
          'Viaje a Estados Unidos en la segunda quincena de febrero de 2026: ANSA lo daba por previsto el 29 de enero; en su lugar viajó a Miami en marzo.',
        miami:
          'Cena o almuerzo con Marco Rubio y reuniones con inversionistas en Miami, 6 y 7 de marzo de 2026: solo consta el anuncio.',
        inauguration:
          'Reuniones del 10 y 11 de marzo de 2026 que estaban en agenda y no se confirmaron: con el enviado especial de China, Ni Hong; con Yamandú Orsi, de Uruguay, que saludó a Kast después de la ceremonia; con representantes de Marruecos y del Banco Mundial; y con el director del Observatorio Europeo Austral. Las de Italia, Japón e India, pendientes en uno de los archivos, constan en el otro y tienen entrada.',
        attendance:
          'Asistencia anunciada a la investidura, sin confirmar, del canciller de Israel, Gideon Sa’ar; de Teresa Ribera, de la Comisión Europea; y del presidente de Hungría, Tamás Sulyok.',
        argentina:
          'Viaje de abril de 2026 a Argentina: otras escalas, delegación y texto completo de la declaración conjunta; resultado del caso de extradición de Galvarino Apablaza.',
        brazil: 'Visita oficial a Brasil después de la invitación de Lula.',
        bukele:
          'Si se hizo la visita de Nayib Bukele anunciada para mayo de 2026, que el registro tiene como anunciada.',
        fernandez:
          'Presencia de Kast en la asunción de Laura Fernández, el 8 de mayo de 2026, y reuniones bilaterales en Costa Rica; el viaje tiene entrada.',
      },
    },
    summits: {
      heading: 'Cumbres y organismos',
      list: {
        un: 'Asistencia a la Asamblea General de la ONU en septiembre de 2026. Archivo Popular (23 de septiembre) informa de una reunión del Escudo de las Américas con Trump en Nueva York y de una declaración conjunta de 15 gobiernos, sin decir si Chile es uno de ellos.',
        shield: 'Adhesión de Chile al Escudo de las Américas, que Kast había dejado para después de asumir.',
        scheduled:
          'Citas previstas de las que no se encontró noticia de su asistencia: cumbre de la Celac en Bogotá (21 de marzo), cambios de mando en Perú (28 de julio) y Colombia (7 de agosto), Cumbre Iberoamericana en Madrid (comienzos de noviembre), COP31 en Antalya (9–20 de noviembre), APEC en Shenzhen (18–19 de noviembre), y reuniones de Mercosur, Alianza del Pacífico, OEA y Prosur.',
      },
    },
    positions: {
      heading: 'Acuerdos y posiciones',
      list: {
        minerals:
          'Primera ronda de consultas con Estados Unidos sobre minerales críticos, prevista dentro de los 15 días siguientes al 12 de marzo de 2026.',
        venezuela: 'Conversaciones consulares con Venezuela.',
        address:
          'Contenido internacional de la cuenta pública del 1 de junio de 2026 ante el Congreso; se conoce un «plan de retorno» para migrantes en situación irregular.',
        silent:
          'Posiciones ya como presidente sobre Israel (embajador, feria Fidae), el cable submarino con China, los aranceles de Estados Unidos, Cuba, el Vaticano, la Unión Europea, Japón y México: no se encontró ninguna página.',
        discarded:
          'Se descartó una página sin fecha que atribuía a Kast la intención de romper relaciones con Venezuela, Cuba y Nicaragua.',
      },
    },
  },
  mergesResult: (n: string, count: number) =>
    `Con eso y lo que se haya añadido después, el registro tiene hoy ${n} ${count === 1 ? 'movimiento' : 'movimientos'}.`,
  singleOrigin: (n: string, count: number) =>
    count === 0
      ? 'Hoy ningún movimiento descansa en un solo origen.'
      : count === 1
        ? 'Hoy descansa en un solo origen un movimiento:'
        : `Hoy descansan en un solo origen ${n} movimientos:`,
  updatedOn: (day: string) => `La entrada revisada más recientemente lo fue el ${day}.`,
  toData: 'Los campos de los archivos y los filtros de los enlaces se describen en Datos.',
}

export type MethodTexts = typeof methodEs
