import type { Location } from 'react-router'
import { isWayBack } from '#src/ui/browser/wayBack.ts'
import { scrollKey } from './scrollKey.ts'

/** The name under which the router stores the places of pages when a reader reloads or leaves the site. */
const storage = 'react-router-scroll-positions'

/** What a reader does who goes elsewhere on the page. */
const turns = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const

const places = new Map<string, number>()
let shown: { key: string; pathname: string } | null = null
let isStep = false
let holding: AbortController | null = null

function note(): void {
  // Where the address is another already, it is the page to come that scrolls.
  if (shown?.pathname === window.location.pathname && !holding) places.set(shown.key, window.scrollY)
}

/** A link to a part of the page is a step without a state of the router, and no way back. */
function onStep({ state }: PopStateEvent): void {
  isStep = state !== null
}

/** Notes where on each page its reader is, until the signal ends it. */
export function notePlaces(signal: AbortSignal): void {
  window.addEventListener('scroll', note, { passive: true, signal })
  window.addEventListener('popstate', onStep, { signal })
  signal.addEventListener('abort', () => {
    shown = null
  })
}

/**
 * Brings readers who reload a page or come back to it to their place, where the router could not: charts and rows take their
 * height only when they are near the screen, so that the page still ended above it. To be called for each address.
 */
export function returnToPlace(location: Location): void {
  const key = scrollKey(location)
  const isReturn = isStep || isWayBack(location.state)
  isStep = false
  if (key === shown?.key && !isReturn) return
  const place = shown === null ? storedPlace(key) : isReturn ? places.get(key) : undefined
  holding?.abort()
  shown = { key, pathname: window.location.pathname }
  if (!place) return
  places.set(key, place)
  hold(place)
}

/** Scrolls to a place whenever the page reaches to it, until the reader goes elsewhere. */
function hold(place: number): void {
  const reader = new AbortController()
  const { signal } = reader
  holding = reader
  let reached = { y: window.scrollY, height: -1 }
  const observer = new ResizeObserver(() => {
    window.scrollTo({ top: place, behavior: 'instant' })
    reached = { y: window.scrollY, height: document.body.offsetHeight }
  })
  observer.observe(document.body)
  for (const turn of turns) window.addEventListener(turn, () => reader.abort(), { passive: true, signal })
  const onScroll = () => {
    // By the scroll bar: a page that changes its height moves by itself.
    const isSteady = document.body.offsetHeight === reached.height
    if (isSteady && Math.abs(window.scrollY - reached.y) > 1) reader.abort()
  }
  window.addEventListener('scroll', onScroll, { passive: true, signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    if (holding === reader) holding = null
  })
}

/** Where a page was when it was reloaded or left; not for a link that leads to it anew. */
function storedPlace(key: string): number | undefined {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  if (entry?.type === 'navigate') return
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(storage) ?? '{}')[key]
    return typeof place === 'number' ? place : undefined
  } catch {
    return // storage may be forbidden
  }
}
