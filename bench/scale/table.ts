import { median } from '../measure/median.ts'
import type { Build } from './buildRecord.ts'
import type { SiteSize } from './siteSize.ts'
import type { Visit } from './visits.ts'
import type { Walked } from './walk.ts'

/** What was measured of a site; builds are there only where it was built. */
export type Measured = {
  name: string
  size: SiteSize
  builds?: { first: Build; again: Build }
  /** By how many times slower the processor was made. */
  visits: ReadonlyMap<number, readonly Visit[]>
  walks: readonly Walked[]
}

type Line = { name: string; digits?: number; of: (site: Measured) => number | undefined }

const lines = (slowdowns: readonly number[]): Line[] => [
  { name: 'build from nothing, s', digits: 1, of: ({ builds }) => builds?.first.seconds },
  { name: '… of processor time', digits: 1, of: ({ builds }) => builds?.first.processor },
  { name: 'build after an edit, s', digits: 1, of: ({ builds }) => builds?.again.seconds },
  { name: '… of processor time', digits: 1, of: ({ builds }) => builds?.again.processor },
  { name: 'build, most memory, MB', of: ({ builds }) => builds?.first.megabytes },
  { name: 'site, MB', digits: 1, of: ({ size }) => size.bytes / 1e6 },
  { name: 'site, kB a move', of: ({ size }) => size.bytes / 1e3 / size.moves },
  { name: 'site, files', of: ({ size }) => size.files },
  { name: 'site, files a move', digits: 1, of: ({ size }) => size.files / size.moves },
  { name: 'compressed siblings, MB', digits: 1, of: ({ size }) => size.siblings / 1e6 },
  { name: 'heaviest page, kB', digits: 1, of: ({ size }) => size.page / 1e3 },
  { name: 'heaviest entry, kB', digits: 1, of: ({ size }) => size.entry / 1e3 },
  ...slowdowns.flatMap(visitLines),
  { name: 'heap after a walk, MB', digits: 1, of: ({ walks }) => median(walks.map(({ heap }) => heap)) },
  { name: 'DOM elements, dashboard', of: ({ walks }) => median(walks.map(({ elements }) => elements)) },
  { name: 'DOM elements, most of a page', of: ({ walks }) => median(walks.map(({ mostElements }) => mostElements)) },
]

function visitLines(slowdown: number): Line[] {
  const line = (name: string, value: (visit: Visit) => number, digits?: number): Line => ({
    name: slowdown === 1 ? name : `${name}, processor 1/${slowdown}`,
    ...(digits === undefined ? {} : { digits }),
    of: ({ visits }) => median((visits.get(slowdown) ?? []).map(value)),
  })
  return [
    line('bare page, ms', ({ bare }) => bare),
    line('first move, ms', ({ move }) => move.ms),
    line('first move, times the bare page', ({ move, bare }) => move.ms / bare, 2),
    line('bytes before the first move, kB', ({ move }) => move.bytes / 1e3, 1),
    line('first mark of the band, ms', ({ mark }) => mark.ms),
    line('bytes before the first mark, kB', ({ mark }) => mark.bytes / 1e3, 1),
    line('theme filter, ms', ({ filter }) => filter),
    line('theme cleared, ms', ({ clear }) => clear),
    line('pan, worst frame, ms', ({ pan }) => pan.worst),
    line('zoom, worst frame, ms', ({ zoom }) => zoom.worst),
  ]
}

/** A Markdown table of two sites: each figure, and the second as a multiple of the first. */
export function table(first: Measured, second: Measured, slowdowns: readonly number[]): string {
  const head = [first, second].map(({ name, size }) => `${name}, ${size.moves.toLocaleString('en')} moves`)
  const rows = lines(slowdowns).flatMap(({ name, of, digits = 0 }) => {
    const [a, b] = [of(first), of(second)]
    return a === undefined || b === undefined
      ? []
      : [`| ${name} | ${a.toFixed(digits)} | ${b.toFixed(digits)} | ${a === 0 ? '–' : (b / a).toFixed(2)} |`]
  })
  return [`| | ${head.join(' | ')} | ratio |`, '| --- | ---: | ---: | ---: |', ...rows].join('\n')
}
