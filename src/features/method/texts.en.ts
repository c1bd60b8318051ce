import type { MethodTexts } from './texts.es.ts'

export const methodEn: MethodTexts = {
  heading: 'Method',
  description:
    'What Kast en el mundo records, how its entries are written, dated, counted and corrected, what the record covers and where it has gaps.',
  lead: 'What is recorded, how each entry is made, and what could be looked at.',
  contents: 'On this page',

  sections: {
    what: {
      heading: 'What this site is',
      text: {
        is: 'Kast en el mundo is an independent reference work on the international moves of José Antonio Kast. It gathers facts from public sources, with the source of every statement.',
        isNot:
          'It is not an official site: it does not depend on the Presidency of Chile, on a party or on a government. It neither praises nor blames; where a source passes judgement, the judgement is attributed to whoever makes it.',
      },
    },
    moves: {
      heading: 'What counts as a move',
      text: {
        unit: 'A move is one international act of Kast: a trip, a meeting with officials of another country, a call, an agreement, a speech or a position on a foreign matter. It is the unit of the timeline and has an entry of its own. A meeting with several people is one move; two meetings on the same day are two.',
        government:
          'Since he took office, foreign decisions of his government in which he does not appear in person are recorded as well; the entry then says so.',
        evidence:
          'Every move rests on at least one page that was read. What no page shows is not recorded as a move: it stands further down, among the unverified leads.',
      },
    },
    kinds: {
      heading: 'Kinds',
      text: { one: 'Each move has a single kind. On the timeline the shape of the mark tells it.' },
    },
    statuses: {
      heading: 'Statuses',
      text: { one: 'The status tells what is known of whether the move took place.' },
    },
    phases: {
      heading: 'Phases',
      text: {},
    },
    places: {
      heading: 'Tours, places, counterparts and countries',
      text: {},
    },
    dates: {
      heading: 'Dates',
      text: {
        edtf: 'Dates are written in EDTF (ISO 8601-2), as precisely as the sources say and no more. Where a page says “this Tuesday”, the day is worked out from its publication date and the weekday is checked.',
        doubt:
          'A date that no source fully establishes is shown as an “approximate date” or an “uncertain date”. Where it was also inferred, a note in the entry says how. A move without an exact day takes up, on the timeline, every day on which it can have happened.',
      },
    },
    entries: {
      heading: 'How an entry is made',
      text: {
        claims:
          'The content is divided into statements, one a fact, each with its numbered sources. “What is reported” holds what the sources report; “How it is read” holds readings and judgements, attributed to whoever makes them.',
        words:
          'Titles, summaries and statements are in our own words. Other people’s wording is kept only in the titles of sources and in quotations.',
        quotes:
          'Only texts that the project holds in full are quoted. Each quotation is compared word for word with the text held every time the site is built; if one does not match, the build stops.',
        disagreements:
          'Where sources differ, the entry says on what and does not choose between them. Where something is known only through a secondary source, the entry says that too.',
        corrections:
          'A correction is a new version of the entry’s file, with the date of its last revision, which is shown at the foot. The link of a published entry does not change.',
        background:
          'A source that supports no statement in particular is kept in the list as background and counts as a source cited.',
      },
    },
    figures: {
      heading: 'How the figures are counted',
      text: { intro: 'The headline figures always follow the filters chosen. Each has its rule:' },
    },
    themes: {
      heading: 'Themes',
      text: {
        many: 'A move can have several themes and counts once in each: the figures by theme therefore add up to more than the total.',
      },
    },
    coverage: {
      heading: 'What the record covers and what it does not',
      text: {
        period:
          'The research was done in two parts: from 14 December 2025 to 10 March 2026, and from 11 March to 22 November 2026, the latter together with the audiences of 10 March. Moves before the run-off were outside the search.',
        elect:
          'For the first period, pages of the press and of news agencies were read, most of them in Spanish and some in other languages, usually only their opening: details further down an article may be missing. The latest page of that part is dated 11 March 2026.',
        president:
          'For the second period there is ample press up to 13 March 2026 and less up to 22 March. The last press page found is dated 20 April 2026.',
        compilations:
          'From 24 March on the record rests mostly on secondary compilations: the citizen chronology Kastigo.cl (11 March to 22 June 2026) and the civic observatory Chile Cumple (as of 2 May 2026), both written in a critical tone and both pointing to press reports that were not read here; and three articles by the Uruguayan outlet Archivo Popular (7 and 10 September 2026). The texts of all three were read in the versions kept in their public repositories; for the two chronologies the address cited is that of the site or page, and the date is that of the version read.',
        gaps: 'Nothing was found for 23 June to 2 September 2026, nor for 11 September to 22 November 2026. This is a gap in the sources, not evidence of inactivity.',
        unreached:
          'Not reached: the full text of most articles; official communiqués in the original (Office of the President-elect, foreign ministries, White House, the Hungarian agency MTI, Palazzo Chigi); audio and video; and posts on X, except those the press quotes.',
        domestic:
          'Left out as domestic matters: the meeting with Chile’s Palestinian community (January 2026), the appointment of the foreign minister, and the handover meetings with President Gabriel Boric, except the one broken off over the submarine cable.',
      },
    },
    leads: {
      heading: 'Unverified leads',
      text: {
        intro:
          'What follows was mentioned on some page or was scheduled, but no page that was read confirms it. These are not moves of the record and are not counted.',
      },
    },
    merges: {
      heading: 'Entries merged and added',
      text: {
        pairs:
          'The two research files held 95 entries between them and overlapped on 10 and 11 March 2026. Eight pairs, all of 10 March, told the same move and were merged, with the facts and sources of both: the audiences with Nasry Asfura, Rodrigo Chaves, Felipe VI, José Raúl Mulino, Daniel Noboa, Rodrigo Paz and Andrii Sybiha, and the meeting with Luiz Inácio Lula da Silva that was cancelled.',
        milestones:
          'The run-off of 14 December 2025 was added as a milestone. Taking office, which the research had as a reception, is a milestone as well.',
        round:
          'The round of audiences of 10 March is kept as an overview of the day, without counterparts of its own, so that nobody is counted twice: those on record have their own entries.',
      },
    },
    sources: {
      heading: 'Titles, dates and places of the sources',
      text: {
        titles:
          'Where the part of a page that was read did not show its headline, the title was rebuilt from the address: it can differ from the published one in accents, punctuation or short words. The research notes do not say which ones these are, except those that are cut off in the address: each of these is marked in its entry.',
        published:
          'The publication date comes from the page or its address or, failing both, from what the text says. Some were inferred from the event reported: those of América Económica, Bloomberg Línea, El Jacagüero, KCH Comunicación, Más Radios and Medialives.',
        reference:
          'Coordinates, and the municipality given for Cecot, are geographic reference values and not press facts. Calls and messages carry no place.',
      },
    },
    origins: {
      heading: 'Moves with a single origin',
      text: {
        rule: 'Each entry counts how many distinct origins its sources have. Agency copy counts as the agency, whoever publishes it; texts of ABC Color count as EFE, since on these subjects they are mostly its copy; several pages of one outlet are one origin; an article held by the project is another.',
        limit:
          'The count is made by entry: an entry with several origins can hold statements that rest on only one, as the source numbers beside each show.',
      },
    },
    licence: {
      heading: 'Licences',
      text: {
        code: 'The code is under the MIT licence. Our data and texts are under Creative Commons Attribution 4.0 (CC BY 4.0).',
        article:
          'The text of an article belongs to its author. It is reproduced as evidence and is not part of the openly licensed data.',
      },
    },
    updated: {
      heading: 'Last update',
      text: {},
    },
    privacy: {
      heading: 'Privacy',
      text: {
        none: 'The site uses no cookies, requests nothing from third parties and does not track its readers: texts, data and typefaces come from the site itself.',
        device:
          'The appearance chosen, light or dark, is kept on the device only. The browser also remembers, while the tab is open, how far down each page has been read. Links to sources lead to other sites, which have their own rules.',
      },
    },
  },

  kinds: {
    visit: 'A trip outside Chile to meet officials of another country or to see a place in it.',
    summit: 'A summit or forum of several countries, outside Chile.',
    appearance: 'A speech at, or part taken in, an event of politics, parties or international networks.',
    reception: 'Receives in Chile a foreign official or a representative of another country.',
    agreement: 'A signed instrument, an agreement or a joint declaration with another country.',
    call: 'A telephone or video call, a letter or a message.',
    statement: 'A public position or decision, his own or his government’s, on a foreign matter.',
    milestone:
      'An event that changes the capacity in which he acts: the run-off that made him president-elect, and taking office.',
  },
  statuses: {
    occurred: 'At least one source reports that it took place.',
    announced: 'It was made known beforehand and no source yet reports what came of it.',
    postponed: 'It was announced for one day and took place on another: the entry links to the move that replaced it.',
    cancelled: 'It was announced, and a source reports that it would not take place.',
  },
  outcomeUnknown:
    'The move still stands as announced, but its day has gone by and nothing was found on what came of it. The entry says what is not known.',
  phases: {
    antecedent: (election) => `Before ${election}, the day of the run-off.`,
    'president-elect': (election, inauguration) =>
      `From ${election}, the day of the run-off, to the eve of ${inauguration}.`,
    president: (_, inauguration) => `From ${inauguration}, the day on which he took office.`,
  },
  phaseRule:
    'The phase follows from the date: it is that of the last day on which the move can have happened. One dated between 10 and 12 March 2026, without a precise day, belongs to the phase as president.',
  places: {
    tour: [
      'Tour',
      'Consecutive stops of one journey. Each stop is a move and carries the name of the tour. The stop number of an entry counts the places outside Chile in order of time; moves that follow one another in the same city are one stop.',
    ],
    place: [
      'Place',
      'Where it took place: country, city, venue and coordinates, as far as they are known. Calls and messages have no place.',
    ],
    counterpart: [
      'Counterpart',
      'The person he met, spoke to or referred to, with the office held on that day. Those who accompany Kast are listed apart.',
    ],
    concerns: ['Concerns', 'Countries that the move is about and that neither its place nor its counterparts name.'],
    country: [
      'Country, in the filters',
      'A move appears under the countries of its places, of its counterparts and of those it concerns. The figure of countries visited, by contrast, counts places only.',
    ],
  },
  dateForms: {
    '2025-12-23': 'A day.',
    '2026-02-02/2026-02-05': 'Several days in a row, or one day among them that is not known.',
    '2026-01': 'A month.',
    '2025-12-22~': 'An approximate date.',
    '2025-12-22?': 'An uncertain date.',
  },
  themesFolded: (from, to) =>
    `The research used ${from} themes. Here they are folded into ${to}, so that each has a lane of its own on the timeline.`,
  themeFold: 'Themes of the research folded into it:',
  themeMoves: (n, count) => `${n} ${count === 1 ? 'move' : 'moves'}`,
  relationsRule: (label) =>
    `“${label}” is applied narrowly, since almost every move has something of diplomacy. It is kept only where the relation itself is the subject: where the research gave no other theme, or where the entry is about a greeting, an invitation, a ceremony, an appointment, a rapprochement or a dispute.`,
  leads: {
    contacts: {
      heading: 'Calls and contacts',
      list: {
        netanyahu:
          'A call with Benjamin Netanyahu: on 16 December 2025 it was reported as being prepared; no page confirms it.',
        costaRica:
          'A call with the president of Costa Rica on or about 14–16 December 2025: Kast mentioned it without date or content.',
        machado:
          'The conversation in which Kast invited María Corina Machado to the inauguration: she confirmed the invitation between 7 and 9 March 2026; means and day are not stated. On 8 January a meeting was described as not ruled out.',
        notFound:
          'Up to 10 March 2026 no call was found from Donald Trump, Gustavo Petro, Claudia Sheinbaum, Emmanuel Macron, Pedro Sánchez or the leadership of the European Union: only public congratulations or, from Petro, criticism.',
      },
    },
    trips: {
      heading: 'Trips and meetings',
      list: {
        bloc: 'A proposal by Javier Milei for a bloc of like-minded governments that would include Kast, late December 2025: no act of Kast on it was found.',
        february:
          'A trip to the United States in the second half of February 2026: ANSA expected it on 29 January; he travelled to Miami in March instead.',
        miami:
          'A dinner or lunch with Marco Rubio and meetings with investors in Miami, 6 and 7 March 2026: only the announcement is on record.',
        inauguration:
          'Meetings of 10 and 11 March 2026 that were scheduled and not confirmed: with China’s special envoy, Ni Hong; with Yamandú Orsi of Uruguay, who greeted Kast after the ceremony; with representatives of Morocco and of the World Bank; and with the director of the European Southern Observatory. Those with Italy, Japan and India, open in one of the files, are documented in the other and have entries.',
        attendance:
          'Announced attendance at the inauguration, not confirmed, of Israel’s foreign minister, Gideon Sa’ar; of Teresa Ribera of the European Commission; and of Hungary’s president, Tamás Sulyok.',
        argentina:
          'The trip to Argentina in April 2026: other stops, delegation and full text of the joint declaration; outcome of the extradition case of Galvarino Apablaza.',
        brazil: 'An official visit to Brazil after Lula’s invitation.',
        bukele:
          'Whether the visit of Nayib Bukele announced for May 2026 took place; the record holds it as announced.',
        fernandez:
          'Kast’s presence at the swearing-in of Laura Fernández on 8 May 2026, and bilateral meetings in Costa Rica; the trip has an entry.',
      },
    },
    summits: {
      heading: 'Summits and institutions',
      list: {
        un: 'Attendance at the UN General Assembly in September 2026. Archivo Popular (23 September) reports a Shield of the Americas meeting with Trump in New York and a joint declaration by 15 governments, without saying whether Chile is one of them.',
        shield: 'Chile’s adhesion to the Shield of the Americas, which Kast had left for after taking office.',
        scheduled:
          'Scheduled events for which no report of his attendance was found: Celac summit in Bogotá (21 March), inaugurations in Peru (28 July) and Colombia (7 August), Ibero-American Summit in Madrid (early November), COP31 in Antalya (9–20 November), APEC in Shenzhen (18–19 November), and meetings of Mercosur, the Pacific Alliance, the OAS and Prosur.',
      },
    },
    positions: {
      heading: 'Agreements and positions',
      list: {
        minerals:
          'The first round of consultations with the United States on critical minerals, due within 15 days of 12 March 2026.',
        venezuela: 'Consular talks with Venezuela.',
        address:
          'The international content of the address to Congress of 1 June 2026; a “return plan” for irregular migrants is known.',
        silent:
          'Positions as president on Israel (ambassador, Fidae air show), the submarine cable with China, United States tariffs, Cuba, the Vatican, the European Union, Japan and Mexico: no page was found.',
        discarded:
          'An undated page that attributed to Kast an intention to break relations with Venezuela, Cuba and Nicaragua was discarded.',
      },
    },
  },
  mergesResult: (n, count) =>
    `With that, and with whatever was added since, the record today holds ${n} ${count === 1 ? 'move' : 'moves'}.`,
  singleOrigin: (n, count) =>
    count === 0
      ? 'Today no move rests on a single origin.'
      : count === 1
        ? 'Today one move rests on a single origin:'
        : `Today ${n} moves rest on a single origin:`,
  updatedOn: (day) => `The entry revised most recently was revised on ${day}.`,
  toData: 'The fields of the files and the filters in links are described under Data.',
}
