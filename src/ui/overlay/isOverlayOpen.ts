/** Whether anything is open over the page that Escape closes: a panel, a dialog, a popover of the browser's own. */
export function isOverlayOpen(): boolean {
  return document.querySelector('[data-overlay], dialog[open]') !== null || isPopoverOpen()
}

function isPopoverOpen(): boolean {
  // A browser without popovers does not know the selector either.
  return 'popover' in HTMLElement.prototype && document.querySelector(':popover-open') !== null
}
