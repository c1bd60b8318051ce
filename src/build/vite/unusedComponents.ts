import type { Plugin } from 'vite'

/** `Form.displayName = "Form";`, a statement of its own. */
const naming = /^\w+\.displayName = (["'])[^"'\n]*\1;$/gm
/** `var Form = React.forwardRef(`, at the beginning of a line. */
const wrapping = /^((?:export )?(?:var|let|const) \w+ = )(?=React\w*\.(?:forwardRef|memo)\()/gm

/**
 * Lets a bundle leave out the components of libraries that the app does not use. Each is kept otherwise: the call that wraps it
 * may do anything, as far as a bundler knows, and the name that it is given for development tools counts as a use.
 */
export function unusedComponents(): Plugin {
  return {
    name: 'unused-components',
    apply: 'build',
    transform: {
      filter: { id: /node_modules/, code: /displayName|forwardRef|memo/ },
      handler: (code) => ({
        code: code.replace(naming, '').replace(wrapping, '$1/* @__PURE__ */ '),
        map: null,
      }),
    },
  }
}
