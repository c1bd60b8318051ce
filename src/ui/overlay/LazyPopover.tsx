import type { ComponentProps } from 'react'
import { LazyPart } from '../LazyPart.tsx'
import { Popover, type PopoverProps } from './Popover.tsx'

/** A button that opens a panel below it, whose code is not part of the page's. */
export function LazyPopover<Module>({
  code,
  words,
  children,
  ...popover
}: Omit<PopoverProps, 'children'> & ComponentProps<typeof LazyPart<Module>>) {
  return (
    <Popover {...popover}>
      {() => (
        <LazyPart code={code} words={words}>
          {children}
        </LazyPart>
      )}
    </Popover>
  )
}
