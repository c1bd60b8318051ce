import { fireEvent, render, screen } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useTopLayer } from './useTopLayer.ts'

function Layer() {
  const layer = useRef<HTMLDivElement>(null)
  useTopLayer(layer)
  return <div ref={layer} data-testid="layer" />
}

/** jsdom has neither layout nor popovers: the block's place is given, and what the browser would be asked is noted. */
let place = new DOMRect(10, 20, 300, 200)
const show = vi.fn<() => void>()
const unobserved = vi.fn<() => void>()

function renderLayer() {
  const rendered = render(
    <div style={{ position: 'relative' }} data-testid="block">
      <section>
        <Layer />
      </section>
    </div>,
  )
  return { ...rendered, layer: screen.getByTestId('layer') }
}

function placeOf({ style: { left, top, width, height } }: HTMLElement): string[] {
  return [left, top, width, height]
}

beforeEach(() => {
  place = new DOMRect(10, 20, 300, 200)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function of(this: Element) {
    return this.getAttribute('data-testid') === 'block' ? place : new DOMRect()
  })
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = () => undefined
      disconnect = unobserved
    },
  )
  unobserved.mockClear()
  show.mockClear()
})
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(HTMLElement.prototype, 'showPopover')
})

describe(useTopLayer, () => {
  it('leaves the element in the page where the browser knows no popovers', () => {
    const { layer } = renderLayer()
    expect(layer).not.toHaveAttribute('popover')
    expect(placeOf(layer)).toEqual(['', '', '', ''])
  })

  it('shows it as a popover over its nearest positioned ancestor, and follows that', () => {
    Object.assign(HTMLElement.prototype, { showPopover: show })
    vi.spyOn(Element.prototype, 'matches').mockReturnValue(false) // jsdom refuses ":popover-open"
    const { layer, unmount } = renderLayer()
    expect(layer).toHaveAttribute('popover', 'manual')
    expect(show).toHaveBeenCalledOnce()
    expect(placeOf(layer)).toEqual(['10px', '20px', '300px', '200px'])
    place = new DOMRect(10, -80, 300, 250)
    fireEvent.scroll(document)
    expect(placeOf(layer)).toEqual(['10px', '-80px', '300px', '250px'])
    place = new DOMRect(0, 0, 100, 100)
    fireEvent(window, new Event('resize'))
    expect(placeOf(layer)).toEqual(['0px', '0px', '100px', '100px'])
    unmount()
    expect(unobserved).toHaveBeenCalledOnce()
  })
})
