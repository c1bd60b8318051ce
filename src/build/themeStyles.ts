import type { Dataset } from '#src/record/dataset.ts'

/**
 * The colours of the themes as styles, to follow src/styles/tokens.css: a custom property for each theme in each scheme,
 * under the same conditions as the other tokens; a rule that sets the colour of an element by its `data-theme`; and the
 * number of themes, which is the number of lanes of the list on a phone.
 * No style attribute is needed, so the security policy can forbid them.
 */
export function themeStyles(themes: Dataset['themes']): string {
  const variables = (scheme: 'light' | 'dark') =>
    themes.map(({ id, colours }) => `--theme-${id}: ${colours[scheme]};`).join(' ')
  return [
    `:root { --theme-count: ${themes.length}; ${variables('light')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-scheme='light']) { ${variables('dark')} } }`,
    `@media screen { :root[data-scheme='dark'] { ${variables('dark')} } }`,
    ...themes.map(({ id }) => `[data-theme='${id}'] { --theme: var(--theme-${id}); }`),
    '',
  ].join('\n')
}
