/** Downloads a file that the page made: a click on a link to a temporary URL of its content. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read it only after click() has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
