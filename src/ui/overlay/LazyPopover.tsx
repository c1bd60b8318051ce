import type { ComponentProps, ReactNode } from 'react'
import { LazyPart } from '../LazyPart.tsx'
import { Popover, type PopoverProps } from './Popover.tsx'

type Props<Module> = Omit<PopoverProps, 'children'> &
  Omit<ComponentProps<typeof LazyPart<Module>>, 'children'> & {
    /** Renders the panel from its code; see {@link PopoverProps} for `close`. */
    children: (module: Module, close: () => void) => ReactNode
  }

/** A button that opens a panel below it, whose code is not part of the page's. */
export function LazyPopover<Module>({ code, words, children, ...popover }: Props<Module>) {
  return (
    <Popover {...popover}>
      {(close) => (
        <LazyPart code={code} words={words}>
          {(module) => children(module, close)}
        </LazyPart>
      )}
    </Popover>
  )
}
