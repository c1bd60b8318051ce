/**
 * WordPress frames the pages of sites that it does not know with a sandbox that allows scripts alone, in which a link can open
 * no tab and lead nowhere. Its own script on the host (wp-embed.js) follows links to the site that the frame is from, and sets
 * the height, when the frame asks for it with the secret that WordPress put behind its address.
 */
type Asked = { message: 'link'; value: string } | { message: 'height'; value: number }

/** The secret of a frame of WordPress, by the fragment of its address; null in any other frame. */
export function wordPressSecret(hash: string): string | null {
  return /^#\?secret=(\w+)$/.exec(hash)?.[1] ?? null
}

/** Asks WordPress to follow a link or to set the height; false where the host is not WordPress. */
export function askWordPress(asked: Asked): boolean {
  const secret = wordPressSecret(window.location.hash)
  if (secret === null || window.parent === window) return false
  window.parent.postMessage({ ...asked, secret }, '*')
  return true
}
