/**
 * Styles that the oldest browsers understand (`browserslist` in package.json). What they don't stands in `@supports`, after what they do;
 * the few things that may be missing without harm are named here.
 */
export default {
  customSyntax: 'postcss-lit',
  plugins: ['stylelint-plugin-use-baseline'],
  rules: {
    'plugin/use-baseline': [
      true,
      {
        // The oldest are of July 2022, January and July 2023.
        available: 2022,
        // Without container queries a widget has the layout of a narrow column.
        ignoreAtRules: ['container'],
        ignoreUnits: ['cqi'],
        ignoreSelectors: ['state'],
        ignoreProperties: {
          container: ['/./'],
          '/^contain-intrinsic-/': ['/./'],
          'content-visibility': ['/./'],
          'overflow-anchor': ['/./'],
          'text-wrap': ['/./'],
          hyphens: ['/./'],
          'hyphenate-limit-chars': ['/./'],
          'forced-color-adjust': ['/./'],
          outline: ['/./'],
          'accent-color': ['/./'],
        },
      },
    ],
  },
};
