/** The id of the link in the page's head that names the index: the build writes it, so that its fetch starts with the page. */
export const timelineLinkId = 'timeline-file'

/** The address of the index. Throws when the page was built without one. */
export function timelineUrl(): string {
  const link = document.getElementById(timelineLinkId)
  const href = link?.getAttribute('href')
  if (!href) throw new Error(`index.html has no <link id="${timelineLinkId}">: was it built with the dataset plugin?`)
  return href
}

/** The files of titles, below data/, that a page links in its head: those with the titles that it shows. */
export function linkedTitles(): string[] {
  const links = document.querySelectorAll<HTMLLinkElement>('link[data-titles]')
  return Array.from(links, ({ dataset }) => dataset.titles ?? '')
}

/** The address of a compiled file below data/. */
export function datasetUrl(path: string): string {
  return `${import.meta.env.BASE_URL}data/${path}`
}
