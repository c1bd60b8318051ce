import { carondelet, found, type Mistake, orsi, quito, set, text, withFile, without } from './mistake.ts'

/** Of the form of files and fields. */
export const formMistakes: Mistake[] = [
  found('a missing comma', 'error', 'json', quito, '', text(quito, '"status": "occurred",', '"status": "occurred"')),
  found('a comma too many', 'error', 'json', quito, '', text(quito, '"kind": "visit",', '"kind": "visit",,')),
  found('a brace that is not closed', 'error', 'json', orsi, '', (files) =>
    text(
      orsi,
      '',
      '',
    )(files).map((file) =>
      file.path === `data/${orsi}` ? { path: file.path, text: file.text.trimEnd().slice(0, -1) } : file,
    ),
  ),
  found('an empty file', 'error', 'json', quito, '', withFile(quito, '')),
  found('a comment', 'error', 'json', quito, '', text(quito, '{', '{ // draft')),
  found('a file at a place where none belongs', 'error', 'file-place', 'notes.json', '', withFile('notes.json', '{}')),
  found('a list that is missing', 'error', 'missing-file', 'tours.json', '', without('tours.json')),
  found('a kind that there is not', 'error', 'form', quito, 'kind', set(quito, 'kind', 'vist')),
  found('a status that there is not', 'error', 'form', quito, 'status', set(quito, 'status', 'done')),
  found(
    'a nature that there is not',
    'error',
    'form',
    quito,
    'claims[0].nature',
    set(quito, 'claims[0].nature', 'fact'),
  ),
  found('a field that is left out', 'error', 'form', quito, 'summary', set(quito, 'summary', undefined)),
  found('a language that is left out', 'error', 'form', quito, 'title.en', set(quito, 'title.en', undefined)),
  found('a field that there is not', 'error', 'form', quito, 'tittle', set(quito, 'tittle', 'Quito')),
  found('an empty text', 'error', 'form', quito, 'title.es', set(quito, 'title.es', '')),
  found('null for what is not known', 'error', 'form', quito, 'tour', set(quito, 'tour', null)),
  found('a text where a list belongs', 'error', 'form', quito, 'themes', set(quito, 'themes', 'security')),
  found('no theme', 'error', 'form', quito, 'themes', set(quito, 'themes', [])),
  found('no claim', 'error', 'form', quito, 'claims', set(quito, 'claims', [])),
  found('no source', 'error', 'form', quito, 'sources', set(quito, 'sources', [])),
  found('a claim without a source', 'error', 'form', quito, 'claims[1].sources', set(quito, 'claims[1].sources', [])),
  found('a country in lower case', 'error', 'form', quito, 'places[0].country', set(quito, 'places[0].country', 'ec')),
  found(
    'a latitude beyond the pole',
    'error',
    'form',
    quito,
    'places[0].coordinates[1]',
    set(quito, 'places[0].coordinates', [-78.5, -100]),
  ),
  found('a day of "updated" in words', 'error', 'form', quito, 'updated', set(quito, 'updated', '23 November 2026')),
  found('an id with capital letters', 'error', 'form', quito, 'id', set(quito, 'id', '2025-12-23-Quito')),
  found('a sum that is too short', 'error', 'form', carondelet, 'sha256', set(carondelet, 'sha256', '00')),
]
