/** All texts of the pages in both languages, each catalogue by its name, with the names of the record in data/. */

import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { noticesEn } from '#src/app/moves/notices/texts.en.ts'
import { noticesEs } from '#src/app/moves/notices/texts.es.ts'
import { searchEn } from '#src/app/moves/search/texts.en.ts'
import { searchEs } from '#src/app/moves/search/texts.es.ts'
import { shellEn } from '#src/app/shell/texts.en.ts'
import { shellEs } from '#src/app/shell/texts.es.ts'
import type { RecordFacts } from '#src/domain/record.ts'
import { articleEn } from '#src/features/article/texts.en.ts'
import { articleEs } from '#src/features/article/texts.es.ts'
import { bandDrawingEn } from '#src/features/band/drawing/texts.en.ts'
import { bandDrawingEs } from '#src/features/band/drawing/texts.es.ts'
import { bandEn } from '#src/features/band/texts.en.ts'
import { bandEs } from '#src/features/band/texts.es.ts'
import { mapEn } from '#src/features/charts/map/texts.en.ts'
import { mapEs } from '#src/features/charts/map/texts.es.ts'
import { chartsEn } from '#src/features/charts/texts.en.ts'
import { chartsEs } from '#src/features/charts/texts.es.ts'
import { correctionsEn } from '#src/features/corrections/texts.en.ts'
import { correctionsEs } from '#src/features/corrections/texts.es.ts'
import { dataEn } from '#src/features/data/texts.en.ts'
import { dataEs } from '#src/features/data/texts.es.ts'
import { densityStripEn } from '#src/features/densityStrip/texts.en.ts'
import { densityStripEs } from '#src/features/densityStrip/texts.es.ts'
import { embedEn } from '#src/features/embed/texts.en.ts'
import { embedEs } from '#src/features/embed/texts.es.ts'
import { entryEn } from '#src/features/entry/texts.en.ts'
import { entryEs } from '#src/features/entry/texts.es.ts'
import { rulesEn } from '#src/features/figures/rules/texts.en.ts'
import { rulesEs } from '#src/features/figures/rules/texts.es.ts'
import { figuresEn } from '#src/features/figures/texts.en.ts'
import { figuresEs } from '#src/features/figures/texts.es.ts'
import { filterPanelEn } from '#src/features/filterBar/panels/texts.en.ts'
import { filterPanelEs } from '#src/features/filterBar/panels/texts.es.ts'
import { plainSearchEn } from '#src/features/filterBar/plain/texts.en.ts'
import { plainSearchEs } from '#src/features/filterBar/plain/texts.es.ts'
import { filterSheetEn } from '#src/features/filterBar/sheet/texts.en.ts'
import { filterSheetEs } from '#src/features/filterBar/sheet/texts.es.ts'
import { suggestionEn } from '#src/features/filterBar/suggestions/texts.en.ts'
import { suggestionEs } from '#src/features/filterBar/suggestions/texts.es.ts'
import { filterBarEn } from '#src/features/filterBar/texts.en.ts'
import { filterBarEs } from '#src/features/filterBar/texts.es.ts'
import { latestEn } from '#src/features/latest/texts.en.ts'
import { latestEs } from '#src/features/latest/texts.es.ts'
import { methodEn } from '#src/features/method/texts.en.ts'
import { methodEs } from '#src/features/method/texts.es.ts'
import { beyondEn } from '#src/features/moveList/beyond/texts.en.ts'
import { beyondEs } from '#src/features/moveList/beyond/texts.es.ts'
import { listOrderEn } from '#src/features/moveList/order/texts.en.ts'
import { listOrderEs } from '#src/features/moveList/order/texts.es.ts'
import { moveListEn } from '#src/features/moveList/texts.en.ts'
import { moveListEs } from '#src/features/moveList/texts.es.ts'
import { notFoundEn } from '#src/features/notFound/texts.en.ts'
import { notFoundEs } from '#src/features/notFound/texts.es.ts'
import { profileEn } from '#src/features/profile/texts.en.ts'
import { profileEs } from '#src/features/profile/texts.es.ts'
import { selectionEn } from '#src/features/selection/texts.en.ts'
import { selectionEs } from '#src/features/selection/texts.es.ts'
import { shareEn } from '#src/features/share/texts.en.ts'
import { shareEs } from '#src/features/share/texts.es.ts'
import { sourcesEn } from '#src/features/sources/texts.en.ts'
import { sourcesEs } from '#src/features/sources/texts.es.ts'
import { yearsEn } from '#src/features/years/texts.en.ts'
import { yearsEs } from '#src/features/years/texts.es.ts'
import { calendarEn } from '#src/formats/calendar/texts.en.ts'
import { calendarEs } from '#src/formats/calendar/texts.es.ts'
import { citeEn } from '#src/formats/citation/texts.en.ts'
import { citeEs } from '#src/formats/citation/texts.es.ts'
import { sourceEn } from '#src/i18n/sources/texts.en.ts'
import { sourceEs } from '#src/i18n/sources/texts.es.ts'
import { commonEn } from '#src/i18n/texts.en.ts'
import { commonEs } from '#src/i18n/texts.es.ts'
import { recordFactsOf } from '#src/record/compile/recordFacts.ts'
import type { RecordFile } from '#src/record/recordSchema.ts'

const recordFile = readFileSync(resolve(import.meta.dirname, '../../data/record.json'), 'utf8')
const recordFacts = recordFactsOf(JSON.parse(recordFile) as RecordFile)

export const es = {
  common: resolved(commonEs),
  shell: resolved(shellEs),
  article: resolved(articleEs),
  band: resolved(bandEs),
  bandDrawing: resolved(bandDrawingEs),
  beyond: resolved(beyondEs),
  charts: resolved(chartsEs),
  map: resolved(mapEs),
  data: resolved(dataEs),
  corrections: correctionsEs,
  densityStrip: resolved(densityStripEs),
  embed: resolved(embedEs),
  entry: resolved(entryEs),
  figures: resolved(figuresEs),
  figureRules: resolved(rulesEs),
  latest: resolved(latestEs),
  years: resolved(yearsEs),
  filterBar: resolved(filterBarEs),
  filterPanel: resolved(filterPanelEs),
  filterSheet: resolved(filterSheetEs),
  method: resolved(methodEs),
  listOrder: resolved(listOrderEs),
  moveList: resolved(moveListEs),
  notFound: resolved(notFoundEs),
  notices: noticesEs,
  profile: resolved(profileEs),
  selection: resolved(selectionEs),
  suggestions: resolved(suggestionEs),
  plainSearch: resolved(plainSearchEs),
  search: resolved(searchEs),
  share: resolved(shareEs),
  sources: resolved(sourcesEs),
  source: resolved(sourceEs),
  calendar: resolved(calendarEs),
  cite: resolved(citeEs),
}

export type SiteTexts = typeof es

export const en: SiteTexts = {
  common: resolved(commonEn),
  shell: resolved(shellEn),
  article: resolved(articleEn),
  band: resolved(bandEn),
  bandDrawing: resolved(bandDrawingEn),
  beyond: resolved(beyondEn),
  charts: resolved(chartsEn),
  map: resolved(mapEn),
  data: resolved(dataEn),
  corrections: correctionsEn,
  densityStrip: resolved(densityStripEn),
  embed: resolved(embedEn),
  entry: resolved(entryEn),
  figures: resolved(figuresEn),
  figureRules: resolved(rulesEn),
  latest: resolved(latestEn),
  years: resolved(yearsEn),
  filterBar: resolved(filterBarEn),
  filterPanel: resolved(filterPanelEn),
  filterSheet: resolved(filterSheetEn),
  method: resolved(methodEn),
  listOrder: resolved(listOrderEn),
  moveList: resolved(moveListEn),
  notFound: resolved(notFoundEn),
  notices: noticesEn,
  profile: resolved(profileEn),
  selection: resolved(selectionEn),
  suggestions: resolved(suggestionEn),
  plainSearch: resolved(plainSearchEn),
  search: resolved(searchEn),
  share: resolved(shareEn),
  sources: resolved(sourcesEn),
  source: resolved(sourceEn),
  calendar: resolved(calendarEn),
  cite: resolved(citeEn),
}

function resolved<T>(catalogue: T | ((record: RecordFacts) => T)): T {
  return typeof catalogue === 'function' ? (catalogue as (record: RecordFacts) => T)(recordFacts) : catalogue
}
