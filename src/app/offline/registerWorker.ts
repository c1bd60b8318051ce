import { type IsYours, takeOver } from '#src/offline/messages.ts'
import { timelineUrl } from '#src/record/load/datasetUrls.ts'

type Policies = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Rules }
type Rules = { createScriptURL: (url: string) => unknown }

/** How long a worker may take to take over before the page is loaded anew all the same, in milliseconds. */
const patience = 3000

/**
 * Registers the worker that keeps the site for readers without a network, has it keep `addresses` besides unless it is about to
 * be replaced, and tells when one of a newer release than the page waits. Without support, or where a reader saves data,
 * nothing happens; what fails is tried at the next visit.
 */
export async function registerWorker(
  addresses: () => readonly string[],
  onNewer: (worker: ServiceWorker) => void,
): Promise<void> {
  try {
    const { serviceWorker, connection } = navigator as Navigator & { connection?: { saveData?: boolean } }
    // Absent where the page is not served securely, whatever the types say.
    if ((serviceWorker as ServiceWorkerContainer | undefined) === undefined || connection?.saveData) return
    watch(await serviceWorker.register(workerAddress()), onNewer)
    const { active, installing, waiting } = await serviceWorker.ready
    // A worker takes over only when the one before has finished all that it was asked for, which would be given up then.
    if (installing ?? waiting) return
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: it is of this site
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: addresses() } }) // Workbox's own message
  } catch {
    // A private window, a frame of another site, a full disk, a lost network: the page works without.
  }
}

/** Lets a worker of a newer release take over, and loads the page anew, with its address and so its view. */
export function loadNewRelease(worker: ServiceWorker): void {
  const timer = setTimeout(reload, patience)
  navigator.serviceWorker.addEventListener(
    'controllerchange',
    () => {
      clearTimeout(timer)
      reload()
    },
    { once: true },
  )
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: it is of this site
  worker.postMessage(takeOver)
}

function reload(): void {
  window.location.reload()
}

function watch(registration: ServiceWorkerRegistration, onNewer: (worker: ServiceWorker) => void): void {
  const follow = () => {
    const { installing } = registration
    installing?.addEventListener('statechange', () => {
      // The first worker of all replaces none.
      if (installing.state === 'installed' && registration.active) askWhetherNewer(installing, onNewer)
    })
  }
  if (registration.waiting) askWhetherNewer(registration.waiting, onNewer)
  follow() // another tab may have begun it
  registration.addEventListener('updatefound', follow)
}

/** Pages come from the network first: most readers have the newer release already, whose worker then takes over unasked. */
function askWhetherNewer(worker: ServiceWorker, onNewer: (worker: ServiceWorker) => void): void {
  const { port1, port2 } = new MessageChannel()
  port1.addEventListener('message', ({ data }) => {
    port1.close()
    if (data !== true) onNewer(worker)
  })
  port1.start()
  const script = document.querySelector('script[type="module"][src]')?.getAttribute('src')
  const question: IsYours = { uses: [script ?? '', timelineUrl()] }
  worker.postMessage(question, [port2])
}

/** Where the security policy asks for trusted types, the address of a worker has to be one. */
function workerAddress(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`
  const { trustedTypes } = window as { trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('service-worker', { createScriptURL: (url) => url })
  return (policy?.createScriptURL(address) ?? address) as string
}
