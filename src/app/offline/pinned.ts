/**
 * The entries that a reader keeps on this device: the file of each lies in a cache of its own, from which nothing is taken to
 * make room. The worker looks there for what it has not kept otherwise.
 */
import { useSyncExternalStore } from 'react'
import { datasetUrl } from '#src/record/load/datasetUrls.ts'

const cacheName = 'pinned'

let ids: ReadonlySet<string> | null = null
const followers = new Set<() => void>()

/** The ids of the entries that are kept; null until that is known, and where no worker keeps anything. */
export function usePinned(): ReadonlySet<string> | null {
  return useSyncExternalStore(follow, () => ids)
}

/** Keeps an entry by the name of its file. Rejects where that cannot be had or there is no room. */
export async function pin(file: string): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.add(urlOf(file))
  void navigator.storage.persist().catch(ignore) // so that the browser takes nothing away by itself either
  await readIds()
}

/** Keeps an entry no longer. */
export async function unpin(id: string): Promise<void> {
  const cache = await caches.open(cacheName)
  const requests = await cache.keys()
  await Promise.all(requests.filter(({ url }) => idIn(url) === id).map((request) => cache.delete(request)))
  await readIds()
}

/** Puts the present file of each entry that is kept in the place of an older one. `files` has their names by id. */
export async function renewPinned(files: ReadonlyMap<string, string>): Promise<void> {
  const cache = await caches.open(cacheName)
  const renew = async (request: Request) => {
    const file = files.get(idIn(request.url) ?? '')
    if (!file || request.url.endsWith(urlOf(file))) return
    await cache.add(urlOf(file))
    await cache.delete(request)
  }
  await Promise.all((await cache.keys()).map(renew))
}

function follow(changed: () => void): () => void {
  followers.add(changed)
  void whenThereIsAWorker().then(readIds).catch(ignore)
  return () => followers.delete(changed)
}

/** Never, where none is registered. */
async function whenThereIsAWorker(): Promise<void> {
  await navigator.serviceWorker.ready
}

async function readIds(): Promise<void> {
  const cache = await caches.open(cacheName)
  ids = new Set((await cache.keys()).flatMap(({ url }) => idIn(url) ?? []))
  for (const changed of followers) changed()
}

function urlOf(file: string): string {
  return datasetUrl(`moves/${file}`)
}

function idIn(url: string): string | null {
  return /\/moves\/([^/]+)\.[0-9a-f]{10}\.json$/.exec(url)?.[1] ?? null
}

function ignore() {}
