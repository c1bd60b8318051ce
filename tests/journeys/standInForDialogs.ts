import { beforeEach } from 'vitest'

/** jsdom has no modal dialogs: what is opened stands open, what is closed says so. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})
