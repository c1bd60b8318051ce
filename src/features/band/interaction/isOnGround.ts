/** Whether a press on the band met neither a mark nor anything else that answers to it. */
export function isOnGround(target: EventTarget): boolean {
  return target instanceof Element && !target.closest('[data-mark], [data-overlay], button, [role="button"]')
}
