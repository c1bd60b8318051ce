/** Files that have been asked for; of a style sheet with what code that needs it waits for. */
const asked = new Map<string, Promise<unknown> | null>()

/** How long code waits for its style sheets, in milliseconds: a part without them can be read. */
const longestWait = 5000

/**
 * Loads code by `load`, a call of `import()`, and the files that belong to it: the build puts it around every such call in
 * place of Vite's own function, which gives up the code where a style sheet fails, and never asks for that sheet again.
 * Here a sheet that fails, or comes damaged, is asked for once more, and again with the next code that needs it; the code does
 * without.
 */
export async function loadWithStyles<Module>(load: () => Promise<Module>, files: readonly string[] = []) {
  for (const file of files) {
    const href = import.meta.env.BASE_URL + file
    const isOnPage = asked.has(file) || document.querySelector(`link[href="${href}"]`)
    if (!isOnPage) asked.set(file, ask(file, href))
  }
  const [module] = await Promise.all([load(), ...files.map((file) => asked.get(file))])
  return module
}

/** Adds a link to a file. Code is only fetched by it, sooner than by `import()`, which waits for it. */
function ask(file: string, href: string): Promise<unknown> | null {
  const isStyle = file.endsWith('.css')
  const add = () =>
    new Promise((resolve, reject) => {
      const link = document.createElement('link')
      const fail = () => {
        link.remove() // so that the next code that needs it asks again
        reject(new Error(href))
      }
      Object.assign(link, { rel: isStyle ? 'stylesheet' : 'modulepreload', href, crossOrigin: '' })
      // What is no style sheet is read as one without rules.
      link.addEventListener('load', () => (link.sheet?.cssRules.length === 0 ? fail() : resolve(link)))
      link.addEventListener('error', fail)
      document.head.append(link)
    })
  const added = add()
    // Past the browser's cache, which keeps a file that came damaged for a year.
    .catch(() => isStyle && fetch(href, { cache: 'reload' }).then(add))
    .catch(() => asked.delete(file))
  const isLate = new Promise((resolve) => setTimeout(resolve, longestWait))
  return isStyle ? Promise.race([added, isLate]) : null
}
