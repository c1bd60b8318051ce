import { saveFile } from '#src/ui/browser/saveFile.ts'

export type DownloadForm = 'csv' | 'json' | 'geojson' | 'ics'
/** A file that is written when it is downloaded. */
export type Download = { form: DownloadForm; name: string; make: () => string }

const types: Readonly<Record<DownloadForm, string>> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  ics: 'text/calendar;charset=utf-8',
}

export function saveDownload({ form, name, make }: Download): void {
  saveFile(name, new Blob([make()], { type: types[form] }))
}
